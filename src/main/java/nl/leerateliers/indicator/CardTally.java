package nl.leerateliers.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.GoalKind;
import org.jspecify.annotations.Nullable;

/** Counted answers of cards. Integers only, so that tallies of weeks and case types add up. */
record CardTally(
    List<Goal> goals,
    List<LeadTime> leadTimes,
    List<Evaluated> evaluated,
    List<Spent> gathering,
    List<Spent> interpreting) {

  private static final String GOALS =
      """
      select k.startedOn, k.intention.goalKind, count(k)
      from Ketenkaart k where k.startedOn between :first and :last
        and k.intention.verdiepingDecided = true and %s
      group by k.startedOn, k.intention.goalKind
      """;

  private static final String LEAD_TIMES =
      """
      select k.startedOn, k.interventionChosenOn, k.primaryCaseType, count(k)
      from Ketenkaart k where k.startedOn between :first and :last and %s
      group by k.startedOn, k.interventionChosenOn, k.primaryCaseType
      """;

  private static final String EVALUATED =
      """
      select k.evaluation.facilitatorThemes, k.evaluation.barrierThemes, count(k)
      from Ketenkaart k where k.startedOn between :first and :last
        and (k.evaluation.valueAdded is not null or k.evaluation.preselectCareValue is not null
          or k.evaluation.evaluation is not null or k.evaluation.facilitatorThemes is not null
          or k.evaluation.facilitators is not null or k.evaluation.barrierThemes is not null
          or k.evaluation.barriers is not null) and %s
      group by k.evaluation.facilitatorThemes, k.evaluation.barrierThemes
      """;

  private static final String INTERPRETING =
      """
      select k.startedOn, k.interpretationMinutes, count(k)
      from Ketenkaart k where k.startedOn between :first and :last
        and k.intention.verdiepingDecided = true and k.interpretationMinutes is not null and %s
      group by k.startedOn, k.interpretationMinutes
      """;

  CardTally {
    goals = List.copyOf(goals);
    leadTimes = List.copyOf(leadTimes);
    evaluated = List.copyOf(evaluated);
    gathering = List.copyOf(gathering);
    interpreting = List.copyOf(interpreting);
  }

  /** Deepened cards by day and by the terms of their goal; null is unknown. */
  record Goal(LocalDate startedOn, @Nullable GoalKind kind, int count) {}

  /** Cards by the days from their start to the chosen intervention; null is unknown. */
  record LeadTime(CaseType caseType, @Nullable Integer days, int count) {}

  /** Cards with anything in step 6, by the themes that furthered and that hindered. */
  record Evaluated(List<String> furthered, List<String> hindered, int count) {}

  /** How often so many minutes were written down: in a row of step 2, or for step 3. */
  record Spent(LocalDate startedOn, int minutes, int count) {}

  /**
   * Reads it.
   *
   * @param rows answers a query under the filter
   * @param contributions rows of day, organisation, added value, minutes and how many
   */
  static CardTally read(Function<String, List<Object[]>> rows, List<Object[]> contributions) {
    return new CardTally(
        rows.apply(GOALS).stream()
            .map(r -> new Goal((LocalDate) r[0], (GoalKind) r[1], Tallies.number(r[2])))
            .toList(),
        rows.apply(LEAD_TIMES).stream()
            .map(r -> new LeadTime((CaseType) r[2], days(r[0], r[1]), Tallies.number(r[3])))
            .toList(),
        rows.apply(EVALUATED).stream()
            .map(r -> new Evaluated(Tallies.codes(r[0]), Tallies.codes(r[1]), Tallies.number(r[2])))
            .toList(),
        gathered(contributions),
        rows.apply(INTERPRETING).stream()
            .map(r -> new Spent((LocalDate) r[0], (Integer) r[1], Tallies.number(r[2])))
            .toList());
  }

  /** Whose minutes they were does not matter here. */
  private static List<Spent> gathered(List<Object[]> contributions) {
    Map<Spent, Integer> counts = new LinkedHashMap<>();
    for (Object[] row : contributions) {
      if (row[3] instanceof Integer minutes) {
        counts.merge(
            new Spent((LocalDate) row[0], minutes, 0), Tallies.number(row[4]), Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(e -> new Spent(e.getKey().startedOn(), e.getKey().minutes(), e.getValue()))
        .toList();
  }

  private static @Nullable Integer days(@Nullable Object from, @Nullable Object to) {
    return from instanceof LocalDate start && to instanceof LocalDate chosen
        ? Math.toIntExact(ChronoUnit.DAYS.between(start, chosen))
        : null;
  }
}
