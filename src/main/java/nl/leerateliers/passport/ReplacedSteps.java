package nl.leerateliers.passport;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The way of a point that another dataset took the place of.
 *
 * @param at when that dataset was read in
 * @param states in their order, with their reasons
 */
public record ReplacedSteps(Instant at, List<Was> states) {

  /** A state that it had, and why. */
  public record Was(PointState state, String reason) {}

  public ReplacedSteps {
    states = List.copyOf(states);
  }

  @SuppressWarnings("unchecked")
  static List<ReplacedSteps> of(EntityManager em, String pointId) {
    List<Object[]> rows =
        em.createNativeQuery(
                "select round, state, reason, replaced_at from learning_point_state_replaced"
                    + " where point_id = ?1 order by round, number")
            .setParameter(1, pointId)
            .getResultList();
    Map<Object, List<Object[]>> rounds = new LinkedHashMap<>();
    rows.forEach(row -> rounds.computeIfAbsent(row[0], round -> new ArrayList<>()).add(row));
    return rounds.values().stream()
        .map(
            round ->
                new ReplacedSteps(
                    instant(round.get(0)[3]),
                    round.stream()
                        .map(row -> new Was(PointState.valueOf((String) row[1]), (String) row[2]))
                        .toList()))
        .toList();
  }

  private static Instant instant(Object moment) {
    return moment instanceof Timestamp stamp
        ? stamp.toInstant()
        : ((OffsetDateTime) moment).toInstant();
  }
}
