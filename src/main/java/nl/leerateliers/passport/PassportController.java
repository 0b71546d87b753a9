package nl.leerateliers.passport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The passport of a learning point, and the forms on it. */
@RequestScoped
@Controller
@Path("ateliers/{region}/leerpunten/{id:LP-[0-9]{1,8}}")
public class PassportController {

  private static final String VIEW = "passport/passport.xhtml";

  @Inject private Access access;
  @Inject private Passports passports;
  @Inject private MovePoint movePoint;
  @Inject private WritePoint writePoint;
  @Inject private CorrectWords correctWords;
  @Inject private Uptakes uptakes;
  @Inject private PointModels common;
  @Inject private Models models;

  @GET
  public String passport(@PathParam("region") String key, @PathParam("id") String id) {
    Region region = access.region(key, Permission.SEE_REGION);
    return show(region, id, StepDraft.EMPTY, EvidenceDraft.EMPTY, Map.of());
  }

  /** A step forwards or back; the role that it asks for is checked with the step. */
  @POST
  @Path("stap")
  @CsrfProtected
  public Response move(
      @PathParam("region") String key,
      @PathParam("id") String id,
      MultivaluedMap<String, String> form) {
    Region region = mayMove(key);
    StepDraft draft = StepDraft.of(form);
    try {
      Map<String, String> faults = movePoint.move(region, id, draft, access.get());
      if (!faults.isEmpty()) {
        return refused(422, show(region, id, draft, EvidenceDraft.EMPTY, faults));
      }
    } catch (Problem moved) {
      if (!moved.type().equals("point-moved")) {
        throw moved;
      }
      models.put("refused", moved);
      return refused(409, show(region, id, draft, EvidenceDraft.EMPTY, Map.of()));
    }
    return to(region, id);
  }

  /** Corrects the words; what was typed comes back with what is wrong or was changed meanwhile. */
  @POST
  @Path("woorden")
  @CsrfProtected
  public Response correct(
      @PathParam("region") String key,
      @PathParam("id") String id,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.PROPOSE_LEARNING);
    WordsDraft draft = WordsDraft.of(form);
    models.put("typedWords", draft);
    try {
      Map<String, String> faults = correctWords.correct(region, id, draft, access.get());
      if (!faults.isEmpty()) {
        return refused(422, show(region, id, StepDraft.EMPTY, EvidenceDraft.EMPTY, faults));
      }
    } catch (Problem corrected) {
      if (!corrected.type().equals("point-corrected")) {
        throw corrected;
      }
      models.put("refused", corrected);
      return refused(409, show(region, id, StepDraft.EMPTY, EvidenceDraft.EMPTY, Map.of()));
    }
    return to(region, id);
  }

  @POST
  @Path("bewijs")
  @CsrfProtected
  public Response evidence(
      @PathParam("region") String key,
      @PathParam("id") String id,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.PROPOSE_LEARNING);
    EvidenceDraft draft = EvidenceDraft.of(form);
    Map<String, String> faults = writePoint.add(region, id, draft, access.get());
    if (!faults.isEmpty()) {
      return refused(422, show(region, id, StepDraft.EMPTY, draft, faults));
    }
    return to(region, id);
  }

  @POST
  @Path("kenmerken")
  @CsrfProtected
  public Response describe(
      @PathParam("region") String key,
      @PathParam("id") String id,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.PROPOSE_LEARNING);
    Set<String> transfer = Set.copyOf(form.getOrDefault("transfer", List.of()));
    writePoint.describe(region, id, StepDraft.text(form, "own"), transfer, access.get());
    return to(region, id);
  }

  private Region mayMove(String key) {
    Region region = access.region(key, Permission.SEE_REGION);
    if (!access.may(Permission.PROPOSE_LEARNING) && !access.may(Permission.DECIDE_LEARNING)) {
      throw Problem.forbidden();
    }
    return region;
  }

  private String show(
      Region region,
      String id,
      StepDraft step,
      EvidenceDraft evidence,
      Map<String, String> faults) {
    Passport passport = passports.find(region, id).orElseThrow(Problem::notFound);
    common.put(region, faults);
    models.put("passport", passport);
    models.put("places", passports.places(region, passport));
    models.put("point", passport.point());
    WordsDraft typed = (WordsDraft) models.get("typedWords");
    models.put("correcting", typed != null);
    models.put(
        "wording",
        typed == null
            ? WordsDraft.of(passport.point(), passport.corrections())
            : typed.on(passport.corrections()));
    models.put("step", step);
    models.put("draft", evidence);
    models.put("reachable", passport.state().reachable(access::may));
    models.put("takers", StepDraft.TAKERS);
    models.put("transfers", Transfer.values());
    models.put("elsewhere", uptakes.of(region, id));
    return VIEW;
  }

  private static Response refused(int status, String view) {
    return Response.status(status).entity(view).build();
  }

  private static Response to(Region region, String id) {
    return Response.seeOther(URI.create("/ateliers/" + region.key() + "/leerpunten/" + id)).build();
  }
}
