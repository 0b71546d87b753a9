package nl.leerateliers.startkit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** What an atelier takes up of what earlier ones left, and what became of what it left itself. */
@RequestScoped
@Controller
@Path("ateliers/{region}/startpakket")
public class StartKitController {

  private static final String VIEW = "startkit/kit.xhtml";

  @Inject private Access access;
  @Inject private StartKits kits;
  @Inject private Models models;

  @GET
  public String kit(
      @PathParam("region") String key, @QueryParam("gedaan") @DefaultValue("") String done) {
    models.put("done", done.equals("bewaard"));
    return show(access.region(key, Permission.SEE_REGION), Map.of());
  }

  /** Takes something up or sets it aside; what was typed comes back with what is wrong. */
  @POST
  @CsrfProtected
  public Response choose(@PathParam("region") String key, MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.DECIDE_FOR_REGION);
    ChoiceDraft draft = ChoiceDraft.of(form);
    models.put("draft", draft);
    try {
      Map<String, String> faults = kits.choose(region, draft, access.get());
      if (faults.isEmpty()) {
        String place = "#" + draft.from() + "-" + draft.kind() + "-" + draft.item();
        return Response.seeOther(
                URI.create("/ateliers/" + region.key() + "/startpakket?gedaan=bewaard" + place))
            .build();
      }
      return Response.status(422).entity(show(region, faults)).build();
    } catch (Problem refused) {
      if (refused.status() != 409) {
        throw refused;
      }
      models.put("refused", refused);
      return Response.status(409).entity(show(region, Map.of())).build();
    }
  }

  private String show(Region region, Map<String, String> faults) {
    models.put("region", region);
    models.put("kit", kits.of(region));
    models.put(
        "kinds", List.of("OBSERVATION", "LEARNING_POINT", "HANDOVER", "QUESTION", "CARD_FIELD"));
    models.put("mayChoose", access.may(Permission.DECIDE_FOR_REGION, region));
    models.put("faults", faults);
    models.put("fresh", (Supplier<ChoiceDraft>) ChoiceDraft::empty);
    return VIEW;
  }
}
