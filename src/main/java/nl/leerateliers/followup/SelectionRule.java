package nl.leerateliers.followup;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nl.leerateliers.region.Period;

/**
 * Which cases are followed: all that started in the first weeks, whatever was decided in them. It
 * looks at the day of the start alone, so nothing that came of a case can choose it.
 *
 * @param weeks how many atelier weeks from the start
 * @param choices what the region chose, the newest first; empty while it chose nothing
 */
public record SelectionRule(int weeks, List<RuleChoice> choices) {

  /** Two weeks: early, and still some left to hear of when not everybody responds. */
  static final int DEFAULT = 2;

  public SelectionRule {
    choices = List.copyOf(choices);
  }

  static SelectionRule of(List<RuleChoice> newestFirst, Period period) {
    int chosen = newestFirst.isEmpty() ? DEFAULT : newestFirst.get(0).weeks();
    return new SelectionRule(Math.min(chosen, period.weeks()), newestFirst);
  }

  /** The rule of a region, within the transaction of the caller. */
  public static SelectionRule read(EntityManager em, Period period) {
    return of(
        em.createQuery("select r from RuleChoice r order by r.number desc", RuleChoice.class)
            .getResultList(),
        period);
  }

  public boolean selects(LocalDate startedOn, Period period) {
    int week = period.weekOf(startedOn);
    return week >= 1 && week <= weeks;
  }

  /** Which choice this is; 0 while the region chose nothing. */
  public int number() {
    return choices.isEmpty() ? 0 : choices.get(0).number();
  }
}
