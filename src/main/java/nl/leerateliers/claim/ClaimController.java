package nl.leerateliers.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** What was published about a region's figures, and which of it the region goes by. */
@RequestScoped
@Controller
@Path("ateliers/{region}/kerncijfers")
public class ClaimController {

  private static final String VIEW = "claim/claims.xhtml";

  @Inject private Access access;
  @Inject private Claims claims;
  @Inject private Sources sources;
  @Inject private DecideClaim decide;
  @Inject private Models models;

  @GET
  public String list(
      @PathParam("region") String key, @QueryParam("gedaan") @DefaultValue("") String done) {
    models.put("done", done.equals("bewaard") || done.equals("ingetrokken") ? done : "");
    return show(access.region(key, Permission.SEE_REGION));
  }

  /** Prefers a claim; what was typed comes back with what is wrong. */
  @POST
  @CsrfProtected
  public Response prefer(@PathParam("region") String key, MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.DECIDE_FOR_REGION);
    DecisionDraft draft = DecisionDraft.of(form);
    models.put("draft", draft);
    models.put("draftFigure", DecisionDraft.text(form.getFirst("figure")));
    return answer(region, "bewaard", () -> decide.prefer(region, draft, access.get().account()));
  }

  /** Revokes a decision. */
  @POST
  @Path("{number:\\d{1,6}}/ingetrokken")
  @CsrfProtected
  public Response revoke(
      @PathParam("region") String key,
      @PathParam("number") int number,
      @FormParam("reason") @DefaultValue("") String typed) {
    Region region = access.region(key, Permission.DECIDE_FOR_REGION);
    String reason = DecisionDraft.text(typed);
    models.put("revoked", number);
    models.put("revokedReason", reason);
    return answer(
        region, "ingetrokken", () -> decide.revoke(region, number, reason, access.get().account()));
  }

  private Response answer(
      Region region, String done, java.util.function.Supplier<Map<String, String>> work) {
    int status = 422;
    try {
      Map<String, String> faults = work.get();
      if (faults.isEmpty()) {
        String list = "/ateliers/" + region.key() + "/kerncijfers?gedaan=" + done;
        return Response.seeOther(URI.create(list)).build();
      }
      models.put("faults", faults);
    } catch (Problem refused) {
      if (refused.status() != 409) {
        throw refused;
      }
      status = 409;
      models.put("refused", refused);
    }
    return Response.status(status).entity(show(region)).build();
  }

  private String show(Region region) {
    models.put("region", region);
    List<ClaimedFigure> figures = claims.figures(region);
    models.put("figures", figures);
    models.put("contradictions", figures.stream().filter(ClaimedFigure::contradicts).count());
    List<Source> all = sources.in(region);
    models.put("sources", all);
    models.put("sourceOf", all.stream().collect(Collectors.toMap(Source::id, Function.identity())));
    models.put("mayDecide", access.may(Permission.DECIDE_FOR_REGION, region));
    models.put("blank", (Function<Integer, DecisionDraft>) DecisionDraft::empty);
    if (models.get("faults") == null) {
      models.put("faults", Map.of());
    }
    return VIEW;
  }
}
