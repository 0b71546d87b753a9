package nl.leerateliers.handover;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** Reflection on three levels, and what goes across the atelier. */
@RequestScoped
@Controller
@Path("ateliers/{region}/overdracht")
public class HandoverController {

  private static final List<String> WAYS = List.of("1", "2", "3", "4", "5", "6", "7", "8");

  @Inject private Access access;
  @Inject private Handovers handovers;
  @Inject private Levels levels;
  @Inject private Models models;

  @GET
  public String page(
      @PathParam("region") String key, @QueryParam("gedaan") @DefaultValue("") String done) {
    models.put("done", done.equals("bewaard"));
    return show(access.region(key, Permission.SEE_REGION));
  }

  /** Puts down what goes where; what was typed comes back with what is wrong. */
  @POST
  @CsrfProtected
  public Response put(@PathParam("region") String key, MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.INTERPRET);
    HandoverDraft draft = HandoverDraft.of(form);
    models.put("draft", draft);
    models.put("typing", true);
    return answer(region, () -> handovers.put(region, draft, access.get().account()));
  }

  /** Takes it a step further. */
  @POST
  @Path("{id}/stap")
  @CsrfProtected
  public Response goOn(
      @PathParam("region") String key,
      @PathParam("id") String id,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.DECIDE_FOR_REGION);
    String reason = HandoverDraft.text(form.getFirst("reason"));
    String to = HandoverDraft.text(form.getFirst("state"));
    String based = HandoverDraft.text(form.getFirst("based"));
    models.put("stepped", id);
    models.put("stepReason", reason);
    return answer(
        region,
        () ->
            handovers.goOn(
                region,
                id,
                to,
                reason,
                based.matches("\\d{1,6}") ? Integer.parseInt(based) : 0,
                access.get().account()));
  }

  private Response answer(Region region, Supplier<Map<String, String>> work) {
    int status = 422;
    try {
      Map<String, String> faults = work.get();
      if (faults.isEmpty()) {
        return Response.seeOther(
                URI.create("/ateliers/" + region.key() + "/overdracht?gedaan=bewaard#over"))
            .build();
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
    List<Handover> all = handovers.in(region);
    models.put("region", region);
    models.put("weeks", levels.balance(region, all));
    List<LearningPoint> insights = levels.insights(region);
    models.put("insights", insights);
    models.put(
        "cards",
        access.may(Permission.SEE_CASES, region)
            ? insights.stream()
                .collect(Collectors.toMap(LearningPoint::id, p -> Levels.cards(region, p)))
            : Map.of());
    models.put(
        "handovers",
        Arrays.stream(Addressee.values())
            .collect(
                Collectors.toMap(
                    Addressee::name,
                    to -> all.stream().filter(one -> one.addressee() == to).toList())));
    models.put(
        "steps",
        handovers.steps(region).stream().collect(Collectors.groupingBy(Handovers.Step::handover)));
    models.put("addressees", Addressee.values());
    models.put("ways", WAYS);
    models.put("mayPut", access.may(Permission.INTERPRET, region));
    models.put("mayGoOn", access.may(Permission.DECIDE_FOR_REGION, region));
    if (models.get("faults") == null) {
      models.put("faults", Map.of());
    }
    if (models.get("draft") == null) {
      models.put("draft", HandoverDraft.empty());
    }
    return "handover/levels.xhtml";
  }
}
