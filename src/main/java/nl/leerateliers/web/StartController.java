package nl.leerateliers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The first page: what this role can do here now. */
@RequestScoped
@Controller
@Path("")
public class StartController {

  @GET
  public String start() {
    return "web/start.xhtml";
  }
}
