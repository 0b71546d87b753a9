package nl.leerateliers.reflection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.PrincipleFigures;
import nl.leerateliers.ketenkaart.CardQuotes;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The pages of one atelier: over its cases, and what it learnt. */
@RequestScoped
@Controller
@Path("ateliers/{region}")
public class AtelierController {

  @Inject private Access access;
  @Inject private Reflections reflections;
  @Inject private Ketenkaarten cases;
  @Inject private CardQuotes quotes;
  @Inject private Models models;

  @GET
  public String crossCase(@PathParam("region") String key, @BeanParam AskedFilter asked) {
    Region region = access.region(key, Permission.SEE_REGION);
    List<String> teams = cases.policeTeams(region);
    Filter filter = asked.in(region, teams);
    boolean seesCases = access.may(Permission.SEE_CASES, region);
    CrossCaseReflection reflection = reflections.crossCase(region, filter, seesCases);
    models.put("reflection", reflection);
    models.put("figures", reflection.figures());
    models.put("everything", filter.isAll(region.period()));
    models.put("tensions", TensionStrip.of(reflection.figures().tensions()));
    models.put("heatMost", most(reflection.figures().principles()));
    models.put("seesCases", seesCases);
    models.put("quotes", seesCases ? quotes(region, filter) : Map.of());
    models.put("teams", teams);
    return "reflection/atelier.xhtml";
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

  private static int most(List<PrincipleFigures> principles) {
    return principles.stream()
        .flatMap(figures -> figures.weeks().stream())
        .mapToInt(count -> count.value().orElse(0))
        .max()
        .orElse(0);
  }
}
