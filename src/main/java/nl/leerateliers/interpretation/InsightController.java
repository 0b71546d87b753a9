package nl.leerateliers.interpretation;

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
import java.util.Map;
import nl.leerateliers.claim.Sources;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** Makes an insight of an interpretation. */
@RequestScoped
@Controller
@Path("ateliers/{region}/interpretaties/{id}/inzicht")
public class InsightController {

  private static final String VIEW = "interpretation/insight.xhtml";

  @Inject private Access access;
  @Inject private Insights insights;
  @Inject private Sources sources;
  @Inject private Organisations organisations;
  @Inject private Models models;

  @GET
  public String form(@PathParam("region") String key, @PathParam("id") String id) {
    Region region = access.region(key, Permission.INTERPRET);
    Interpretation from = find(region, id);
    return show(region, from, InsightDraft.from(from), Map.of());
  }

  /** Makes it; what was typed comes back with what is wrong. */
  @POST
  @CsrfProtected
  public Response make(
      @PathParam("region") String key,
      @PathParam("id") String id,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.INTERPRET);
    Interpretation from = find(region, id);
    InsightDraft typed = InsightDraft.of(form);
    // Who may not see cases cannot try out which ones exist.
    InsightDraft draft =
        access.may(Permission.SEE_CASES, region)
            ? typed
            : new InsightDraft(
                typed.title(),
                typed.observation(),
                typed.level(),
                typed.source(),
                typed.organisation(),
                "");
    String figure = new Dashboard(region).title(from.figure());
    Map<String, String> faults = insights.make(region, from, draft, figure, access.get());
    if (!faults.isEmpty()) {
      return Response.status(422).entity(show(region, from, draft, faults)).build();
    }
    return Response.seeOther(URI.create("/ateliers/" + region.key() + "/overdracht#b")).build();
  }

  private Interpretation find(Region region, String id) {
    return insights.interpretation(region, id).orElseThrow(Problem::notFound);
  }

  private String show(
      Region region, Interpretation from, InsightDraft draft, Map<String, String> faults) {
    models.put("region", region);
    models.put("from", from);
    models.put("figureTitle", new Dashboard(region).title(from.figure()));
    models.put("draft", draft);
    models.put("faults", faults);
    models.put("levels", InsightDraft.LEVELS);
    models.put("sources", sources.in(region));
    models.put("organisations", organisations.in(region));
    models.put("seesCases", access.may(Permission.SEE_CASES, region));
    return VIEW;
  }
}
