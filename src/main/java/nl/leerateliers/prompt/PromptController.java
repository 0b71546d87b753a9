package nl.leerateliers.prompt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** What one step asks now; the card fetches it while somebody types. */
@RequestScoped
@Controller
@Path("ateliers/{region}/zaken/{id}/kaart/vragen")
public class PromptController {

  @Inject private Access access;
  @Inject private PromptsOnPage page;
  @Inject private Models models;

  @GET
  public String step(
      @PathParam("region") String key,
      @PathParam("id") String id,
      @QueryParam("stap") @DefaultValue("1") String step) {
    Region region = access.region(key, Permission.WRITE_CASES);
    models.put("region", region);
    models.put("id", id);
    int number = step.matches("[0-6]") ? Integer.parseInt(step) : 1;
    models.put("places", page.places(region, id, number));
    return "prompt/step.xhtml";
  }
}
