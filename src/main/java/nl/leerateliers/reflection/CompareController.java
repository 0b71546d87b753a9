package nl.leerateliers.reflection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.Selection;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** The ateliers side by side. */
@RequestScoped
@Controller
@Path("vergelijken")
public class CompareController {

  @Inject private Access access;
  @Inject private Reflections reflections;
  @Inject private Models models;

  @GET
  public String compare(
      @QueryParam("caseType") @Nullable String caseType,
      @QueryParam("as") @Nullable String as,
      @Context UriInfo address) {
    access.require(Permission.COMPARE_ATELIERS);
    FilterNames.requireOfComparison(address);
    boolean calendar = WeekAxis.isCalendar(as);
    ComparisonPage compared = reflections.compared(Filter.caseType(caseType));
    CrossAtelierReflection reflection = compared.reflection();
    Selection selection = Selection.ofType(reflection.caseType());
    models.put("selection", selection);
    models.put("here", selection.at("/vergelijken"));
    models.put("reflection", reflection);
    models.put("across", compared.uptakes());
    models.put("questions", QuestionTable.of(reflection));
    models.put("axis", WeekAxis.of(reflection.alongside().weeks(), calendar));
    models.put("wordings", PrincipleWordings.of(reflection));
    models.put("marks", RegionMark.of(reflection));
    models.put("wide", drawn(reflection, FunnelDrawing::wide));
    models.put("narrow", drawn(reflection, FunnelDrawing::narrow));
    models.put("profiles", TensionProfiles.of(reflection));
    return "reflection/compare.xhtml";
  }

  private static Map<String, FunnelDrawing> drawn(
      CrossAtelierReflection reflection, Function<Funnel, FunnelDrawing> size) {
    return reflection.alongside().funnels().stream().collect(Collectors.toMap(Funnel::id, size));
  }
}
