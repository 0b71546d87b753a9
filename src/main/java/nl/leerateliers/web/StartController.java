package nl.leerateliers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.leerateliers.region.Regions;

@RequestScoped
@Controller
@Path("")
public class StartController {

  @Inject private Models models;
  @Inject private Regions regions;

  @GET
  public String start() {
    models.put("greeting", "Hallo " + regions.all());
    return "web/start.xhtml";
  }
}
