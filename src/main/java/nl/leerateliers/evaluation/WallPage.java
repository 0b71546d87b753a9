package nl.leerateliers.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import nl.leerateliers.tension.TensionPositions;

/** The page of the wall, as it is shown at first and after something was refused. */
@RequestScoped
class WallPage {

  private static final String VIEW = "evaluation/wall.xhtml";

  @Inject private Access access;
  @Inject private Walls walls;
  @Inject private OwnEvaluations own;
  @Inject private TensionPositions positions;
  @Inject private Models models;

  String show(Region region, int week) {
    boolean writes = access.may(Permission.WRITE_EVALUATIONS, region);
    boolean seesCases = access.may(Permission.SEE_CASES, region);
    LocalDate friday = Walls.fridayOf(region, week);
    models.put("region", region);
    models.put("wall", walls.of(region, week, new Walls.Reader(seesCases, writes)));
    models.put("mine", own.of(region, friday, access.get().account()));
    models.put("weeks", region.period().weeks());
    models.put("mayWrite", writes);
    models.put("mayClose", access.may(Permission.PREPARE_MEETING, region));
    models.put("mayReflect", access.may(Permission.WRITE_WEEK_REFLECTIONS, region));
    models.put("seesCases", seesCases);
    models.put("weekDots", positions.ofWeek(region, week));
    models.put("faults", Map.of());
    if (models.get("ticked") == null) {
      models.put("ticked", List.of());
    }
    models.put("kinds", List.of("TOP", "TIP", EvaluationDraft.QUESTION));
    return VIEW;
  }

  static int week(Region region, String asked) {
    int week = asked.matches("[1-9]\\d?") ? Integer.parseInt(asked) : 0;
    if (week < 1 || week > region.period().weeks()) {
      throw Problem.notFound();
    }
    return week;
  }
}
