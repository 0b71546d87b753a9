package nl.leerateliers.indicator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.ketenkaart.CareOutcome;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;

/**
 * Cases of which everything is the same that a {@link Filter} asks and a key figure counts.
 *
 * @param week the atelier week in which they started
 * @param policeTeam null where it is not known
 * @param deepened null where it is not known
 * @param otherThanRegular null where it is not known
 * @param ledToCare null where it is not known
 * @param count how many there are
 */
public record CaseGroup(
    int week,
    CaseType caseType,
    @Nullable String policeTeam,
    @Nullable Boolean deepened,
    @Nullable Boolean otherThanRegular,
    @Nullable Boolean ledToCare,
    boolean available,
    int count) {

  static final String QUERY =
      """
      select k.startedOn, k.primaryCaseType, k.head.policeTeam, k.intention.verdiepingDecided,
        k.choice.otherThanRegular, k.choice.careOutcome, k.cardAvailable, count(k)
      from Ketenkaart k where k.startedOn between :first and :last and %s
      group by k.startedOn, k.primaryCaseType, k.head.policeTeam, k.intention.verdiepingDecided,
        k.choice.otherThanRegular, k.choice.careOutcome, k.cardAvailable
      """;

  /** The rows of the query, which tells days, as groups of weeks. */
  static List<CaseGroup> of(Period period, List<Object[]> rows) {
    Map<CaseGroup, Integer> counts = new LinkedHashMap<>();
    for (Object[] row : rows) {
      counts.merge(of(period, row), Tallies.number(row[7]), Integer::sum);
    }
    return counts.entrySet().stream().map(each -> each.getKey().times(each.getValue())).toList();
  }

  private static CaseGroup of(Period period, Object[] row) {
    CareOutcome care = (CareOutcome) row[5];
    return new CaseGroup(
        period.weekOf((LocalDate) row[0]),
        (CaseType) row[1],
        (String) row[2],
        (Boolean) row[3],
        (Boolean) row[4],
        care == null ? null : care.isLed(),
        (Boolean) row[6],
        0);
  }

  private CaseGroup times(int many) {
    return new CaseGroup(
        week, caseType, policeTeam, deepened, otherThanRegular, ledToCare, available, many);
  }

  /** Whether it was decided to deepen them. */
  public boolean isDeepened() {
    return Boolean.TRUE.equals(deepened);
  }
}
