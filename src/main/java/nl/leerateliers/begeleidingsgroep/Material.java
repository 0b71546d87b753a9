package nl.leerateliers.begeleidingsgroep;

import java.util.List;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.evaluation.ReturningTip;
import nl.leerateliers.learning.LearningPoint;

/**
 * What stands behind the standing subjects of a meeting.
 *
 * @param running the decisions that are not closed yet, the oldest first
 * @param tips what tips of this week and of earlier ones agree on
 * @param points the learning points that wait for a decision
 * @param followUps early cases of which it is time to ask how they went; protected
 */
public record Material(
    List<AgendaItem> running,
    List<ReturningTip> tips,
    List<LearningPoint> points,
    Count followUps) {

  public Material {
    running = List.copyOf(running);
    tips = List.copyOf(tips);
    points = List.copyOf(points);
  }
}
