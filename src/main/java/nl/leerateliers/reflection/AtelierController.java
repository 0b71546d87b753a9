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
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.PrincipleFigures;
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
    models.put("ratedMost", mostRated(reflection.figures().principles()));
    models.put("seesCases", seesCases);
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
