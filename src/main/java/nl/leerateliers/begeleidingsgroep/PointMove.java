package nl.leerateliers.begeleidingsgroep;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.passport.PointState;
import nl.leerateliers.security.Permission;

/**
 * A step of a learning point that a decision can make.
 *
 * @param point the id of the point
 * @param from the state it had for who chose
 * @param to the state it comes to
 */
public record PointMove(String point, String title, String from, String to) {

  /** As it is sent by a form: {@code LP-3 LEARNING_POINT DECIDED}. */
  public String key() {
    return String.join(" ", point, from, to);
  }

  public boolean isBack() {
    return PointState.valueOf(to).compareTo(PointState.valueOf(from)) < 0;
  }

  static Optional<PointMove> of(String key) {
    String[] parts = key.split(" ");
    return parts.length == 3
        ? Optional.of(new PointMove(parts[0], "", parts[1], parts[2]))
        : Optional.empty();
  }

  /** Every step that a role may make with these points. */
  static List<PointMove> of(Collection<LearningPoint> points, Predicate<Permission> may) {
    return points.stream()
        .flatMap(
            point ->
                PointState.valueOf(point.state()).reachable(may).stream()
                    .map(to -> new PointMove(point.id(), point.title(), point.state(), to.name())))
        .toList();
  }
}
