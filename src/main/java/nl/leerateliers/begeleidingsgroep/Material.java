package nl.leerateliers.begeleidingsgroep;

import java.util.List;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.learning.LearningPoint;

/**
 * What stands behind the standing subjects of a meeting.
 *
 * @param running the decisions that are not closed yet, the oldest first
 * @param points the learning points that wait for a decision
 * @param followUps early cases of which it is time to ask how they went; protected
 */
public record Material(List<AgendaItem> running, List<LearningPoint> points, Count followUps) {

  public Material {
    running = List.copyOf(running);
    points = List.copyOf(points);
  }
}
