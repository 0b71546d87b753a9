package nl.leerateliers.reflection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.leerateliers.followup.FollowUps;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.PrincipleFigures;
import nl.leerateliers.indicator.Selection;
import nl.leerateliers.ketenkaart.CardQuotes;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import nl.leerateliers.tension.TensionPositions;

/** The pages of one atelier: over its cases, and what it learnt. */
@RequestScoped
@Controller
@Path("ateliers/{region}")
public class AtelierController {

  private static final String DASHBOARD = "reflection/atelier.xhtml";
  private static final String FIGURES = "reflection/figures.xhtml";

  @Inject private Access access;
  @Inject private Reflections reflections;
  @Inject private Ketenkaarten cases;
  @Inject private CardQuotes quotes;
  @Inject private TensionPositions positions;
  @Inject private FollowUps followUps;
  @Inject private Models models;

  @GET
  public Response crossCase(@PathParam("region") String key, @BeanParam AskedFilter asked) {
    return page(DASHBOARD, key, asked);
  }

  /** Every figure of that page as a row, with all it rests on. */
  @GET
  @Path("cijfers")
  public Response figures(@PathParam("region") String key, @BeanParam AskedFilter asked) {
    return page(FIGURES, key, asked);
  }

  private Response page(String view, String key, AskedFilter asked) {
    Region region = access.region(key, Permission.SEE_REGION);
    List<String> teams = cases.policeTeams(region);
    Filter filter = asked.in(region, teams);
    boolean seesCases = access.may(Permission.SEE_CASES, region);
    models.put("asked", filter);
    models.put("teams", teams);
    try {
      show(view, region, reflections.crossCase(region, filter, seesCases));
      return Response.ok(view).build();
    } catch (Problem refused) {
      if (!refused.type().startsWith("selection-")) {
        throw refused;
      }
      // What was asked stays in the form; the whole period is there to go on from.
      models.put("refused", refused);
      show(view, region, reflections.crossCase(region, Filter.all(region.period()), seesCases));
      return Response.status(refused.status()).entity(view).build();
    }
  }

  private void show(String view, Region region, CrossCaseReflection reflection) {
    models.put("reflection", reflection);
    models.put("figures", reflection.figures());
    Filter filter = reflection.figures().filter();
    boolean seesCases = access.may(Permission.SEE_CASES, region);
    models.put("seesCases", seesCases);
    models.put(
        "drill", seesCases ? CardsBehind.of(region, filter, followUps.rule(region).weeks()) : null);
    Selection selection = Selection.of(filter, region.period());
    models.put("selection", selection);
    models.put("here", selection.at("/ateliers/" + region.key()));
    if (view.equals(DASHBOARD)) {
      draw(region, reflection, filter);
    }
  }

  /** What only the dashboard itself draws and tells. */
  private void draw(Region region, CrossCaseReflection reflection, Filter filter) {
    models.put("everything", filter.isAll(region.period()));
    models.put("tensions", TensionStrip.of(reflection.figures().tensions()));
    models.put("heatMost", most(reflection.figures().principles()));
    models.put("ratedMost", mostRated(reflection.figures().principles()));
    boolean seesCases = access.may(Permission.SEE_CASES, region);
    // Read for this visitor only: a dot is a person, and leaves the region in no file or figure.
    models.put(
        "compass", seesCases ? positions.compass(region, filter.days(region.period())) : null);
    models.put("quotes", seesCases ? quotes(region, filter) : Map.of());
  }

  @GET
  @Path("leerpunten")
  public String learning(@PathParam("region") String key) {
    Region region = access.region(key, Permission.SEE_REGION);
    CrossCaseReflection reflection =
        reflections.crossCase(
            region, Filter.all(region.period()), access.may(Permission.SEE_CASES, region));
    models.put("reflection", reflection);
    return "reflection/learning.xhtml";
  }

  /** Read for this visitor only, never with the figures that are kept for others. */
  private Map<String, List<CardQuotes.Quote>> quotes(Region region, Filter filter) {
    return quotes.in(
        region,
        new CardQuotes.From(
            filter.days(region.period()),
            filter.caseType(),
            filter.policeTeam(),
            filter.deepened()));
  }

  /** The most of one rating in one week, so that all principles share one scale. */
  private static int mostRated(List<PrincipleFigures> principles) {
    return principles.stream()
        .flatMap(figures -> figures.ratedWeeks().stream())
        .flatMap(week -> week.ratings().stream())
        .mapToInt(count -> count.value().orElse(0))
        .max()
        .orElse(0);
  }

  private static int most(List<PrincipleFigures> principles) {
    return principles.stream()
        .flatMap(figures -> figures.weeks().stream())
        .mapToInt(count -> count.value().orElse(0))
        .max()
        .orElse(0);
  }
}
