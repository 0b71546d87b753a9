package nl.leerateliers.reflection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.leerateliers.coding.Codings;
import nl.leerateliers.followup.FollowUps;
import nl.leerateliers.ketenkaart.CardHistory;
import nl.leerateliers.ketenkaart.CardsSeen;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The page of one case. */
@RequestScoped
@Controller
@Path("ateliers/{region}/zaken/{id}")
public class CaseController {

  private static final int RECENT = 3;

  @Inject private Access access;
  @Inject private Reflections reflections;
  @Inject private CardHistory history;
  @Inject private Codings codings;
  @Inject private FollowUps followUps;
  @Inject private CardsSeen seen;
  @Inject private Models models;

  @GET
  public String withinCase(@PathParam("region") String key, @PathParam("id") String id) {
    Region region = access.region(key, Permission.SEE_CASES);
    CaseReflection reflection = reflections.withinCase(region, id).orElseThrow(Problem::notFound);
    seen.record(region, id);
    models.put("reflection", reflection);
    models.put("mayWrite", access.may(Permission.WRITE_CASES, region));
    boolean mayCode = access.may(Permission.CODE_CASES, region);
    models.put("mayCode", mayCode);
    models.put(
        "stillToCode",
        mayCode && codings.isStillToCode(region, reflection.file().card(), access.get().account()));
    models.put(
        "recent",
        history.moments(
            region, id, Integer.MAX_VALUE, RECENT, access.may(Permission.WRITE_CASES, region)));
    models.put("followUp", followUps.ofCase(region, id).orElseThrow(Problem::notFound));
    models.put("steps", CardSteps.of(reflection.file()));
    return "reflection/case.xhtml";
  }
}
