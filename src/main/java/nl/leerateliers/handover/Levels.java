package nl.leerateliers.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.leerateliers.evaluation.Evaluations;
import nl.leerateliers.handover.WeekBalance.Written;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.learning.LearningPoints;
import nl.leerateliers.region.Region;

/** What a region wrote on the three levels of reflection (§8.2). */
@ApplicationScoped
class Levels {

  private static final Set<String> NOT_YET_A_POINT = Set.of("OBSERVATION", "INSIGHT");

  private final Evaluations evaluations;
  private final LearningPoints points;

  @Inject
  Levels(Evaluations evaluations, LearningPoints points) {
    this.evaluations = evaluations;
    this.points = points;
  }

  /** Per week of the atelier; a handover counts in the week in which it is due. */
  List<WeekBalance> balance(Region region, List<Handover> handovers) {
    List<Written> written = new ArrayList<>();
    evaluations
        .in(region)
        .forEach(
            each ->
                written.add(
                    new Written(each.givenOn(), each.level() == null ? "" : each.level().name())));
    handovers.forEach(each -> written.add(new Written(each.dueOn(), "CROSS_ATELIER")));
    return WeekBalance.of(region.period(), written);
  }

  /** The cards that an insight names, for who may see cases. */
  static List<String> cards(Region region, LearningPoint point) {
    String text = point.observation() + " " + point.place();
    return Pattern.compile("\\b" + region.letter() + "-\\d{3,8}\\b")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  /** Patterns and new ways of thinking that are not a learning point yet. */
  List<LearningPoint> insights(Region region) {
    return points.in(region).stream()
        .filter(point -> NOT_YET_A_POINT.contains(point.state()))
        .toList();
  }
}
