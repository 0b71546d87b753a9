package nl.leerateliers.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;

/**
 * What the columns of one row must keep to together, or to the region. Unknown values break no
 * rule.
 *
 * @param table the table it holds for
 * @param column the column that is reported
 */
record RowRule(String name, String table, String column, BiPredicate<Row, Region> broken) {

  private static final int MOST_DAYS_TO_INTERVENTION = 60;
  private static final String CARDS = "ketenkaarten";

  static final List<RowRule> ALL =
      List.of(
          rule("card-letter", CARDS, "id", RowRule::hasOtherLetter),
          rule("outside-period", CARDS, "started_on", outsidePeriod("started_on")),
          rule(
              "intervention-before-start",
              CARDS,
              "intervention_chosen_on",
              (row, region) -> daysToIntervention(row) < 0),
          rule(
              "intervention-too-late",
              CARDS,
              "intervention_chosen_on",
              (row, region) -> daysToIntervention(row) > MOST_DAYS_TO_INTERVENTION),
          rule("case-type-flag", CARDS, "juvenile_suspect", without("JUVENILE_SUSPECT")),
          rule("case-type-flag", CARDS, "domestic_violence", without("DOMESTIC_VIOLENCE")),
          rule(
              "no-instrument",
              CARDS,
              "preselect_care",
              (row, region) ->
                  row.is("juvenile_suspect", false)
                      && row.has("preselect_care")
                      && !row.is("preselect_care", "NONE")),
          rule(
              "reasons-without-decision",
              CARDS,
              "verdieping_reasons",
              (row, region) ->
                  row.has("verdieping_reasons") && !row.is("verdieping_decided", true)),
          rule(
              "no-reasons-without-decision",
              CARDS,
              "no_verdieping_reasons",
              (row, region) ->
                  row.has("no_verdieping_reasons") && !row.is("verdieping_decided", false)),
          rule(
              "pattern-of-domestic-violence",
              CARDS,
              "violence_pattern",
              (row, region) -> row.has("violence_pattern") && row.is("domestic_violence", false)),
          rule("outside-period", "tension-positions", "given_on", outsidePeriod("given_on")),
          rule("outside-period", "evaluations", "given_on", outsidePeriod("given_on")),
          rule(
              "not-on-friday",
              "evaluations",
              "given_on",
              (row, region) ->
                  row.is("kind", "WEEK_EVALUATION") && notOn(DayOfWeek.FRIDAY, row, "given_on")),
          rule(
              "not-on-tuesday",
              "agenda",
              "meeting_on",
              (row, region) -> notOn(DayOfWeek.TUESDAY, row, "meeting_on")),
          rule("outside-meetings", "agenda", "meeting_on", RowRule::outsideMeetings));

  /** What fills in the remedy; the same for every rule. */
  static Object[] args(Region region) {
    Period period = region.period();
    return new Object[] {
      region.letter(), period.from().toString(), period.to().toString(), MOST_DAYS_TO_INTERVENTION
    };
  }

  private static RowRule rule(
      String name, String table, String column, BiPredicate<Row, Region> broken) {
    return new RowRule(name, table, column, broken);
  }

  private static boolean hasOtherLetter(Row row, Region region) {
    return row.has("id") && !row.text("id").startsWith(region.letter() + "-");
  }

  private static BiPredicate<Row, Region> outsidePeriod(String column) {
    return (row, region) -> {
      LocalDate day = row.date(column);
      return day != null && !region.period().contains(day);
    };
  }

  private static long daysToIntervention(Row row) {
    LocalDate start = row.date("started_on");
    LocalDate chosen = row.date("intervention_chosen_on");
    return start == null || chosen == null ? 0 : chosen.toEpochDay() - start.toEpochDay();
  }

  /** The primary case type is among the two marks of the card. */
  private static BiPredicate<Row, Region> without(String caseType) {
    String flag = caseType.toLowerCase(java.util.Locale.ROOT);
    return (row, region) -> row.is("primary_case_type", caseType) && row.is(flag, false);
  }

  private static boolean notOn(DayOfWeek weekday, Row row, String column) {
    LocalDate day = row.date(column);
    return day != null && day.getDayOfWeek() != weekday;
  }

  /** The begeleidingsgroep meets once more in the week after the atelier. */
  private static boolean outsideMeetings(Row row, Region region) {
    LocalDate day = row.date("meeting_on");
    Period period = region.period();
    return day != null && (day.isBefore(period.from()) || period.weekOf(day) > period.weeks() + 1);
  }
}
