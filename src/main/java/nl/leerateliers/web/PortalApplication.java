package nl.leerateliers.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Pages and the API are resources of one application at the root. */
@ApplicationPath("/")
public class PortalApplication extends Application {}
