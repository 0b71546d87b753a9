package nl.leerateliers.coding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The coding of an atelier's cards as a whole. */
@RequestScoped
@Controller
@Path("ateliers/{region}/codering")
public class CodingOverviewController {

  @Inject private Access access;
  @Inject private Codings codings;
  @Inject private Models models;

  @GET
  public String overview(@PathParam("region") String key) {
    Region region = access.region(key, Permission.CODE_CASES);
    models.put("region", region);
    models.put(
        "overview",
        CodingOverview.of(codings.codable(region), codings.in(region), access.get().account()));
    return "coding/overview.xhtml";
  }
}
