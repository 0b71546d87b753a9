package nl.leerateliers.indicator;

import java.time.LocalDate;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;

/**
 * Cases that every selection takes or leaves together: what a {@link Filter} asks is the same of
 * them.
 *
 * @param week the atelier week in which they started
 * @param policeTeam null where it is not known
 * @param deepened null where it is not known
 * @param count how many there are
 */
public record CaseGroup(
    int week,
    CaseType caseType,
    @Nullable String policeTeam,
    @Nullable Boolean deepened,
    int count) {

  static final String QUERY =
      """
      select k.startedOn, k.primaryCaseType, k.head.policeTeam, k.intention.verdiepingDecided,
        count(k)
      from Ketenkaart k where k.startedOn between :first and :last and %s
      group by k.startedOn, k.primaryCaseType, k.head.policeTeam, k.intention.verdiepingDecided
      """;

  static CaseGroup of(Period period, Object[] row) {
    return new CaseGroup(
        period.weekOf((LocalDate) row[0]),
        (CaseType) row[1],
        (String) row[2],
        (Boolean) row[3],
        Tallies.number(row[4]));
  }
}
