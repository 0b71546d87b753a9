package nl.leerateliers.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;

/** The rules that hold within a row, in the order in which their faults are told. */
final class RowRules {

  private static final int MOST_DAYS_TO_INTERVENTION = 60;
  private static final String CARDS = "ketenkaarten";
  private static final String STATES = "learning-point-states";

  static final List<RowRule> ALL =
      List.of(
          rule("card-letter", CARDS, List.of("id"), RowRules::hasOtherLetter),
          rule("outside-period", CARDS, List.of("started_on"), outsidePeriod("started_on")),
          rule(
              "intervention-before-start",
              CARDS,
              List.of("intervention_chosen_on", "started_on"),
              (row, region) -> daysToIntervention(row) < 0),
          rule(
              "intervention-too-late",
              CARDS,
              List.of("intervention_chosen_on", "started_on"),
              (row, region) -> daysToIntervention(row) > MOST_DAYS_TO_INTERVENTION),
          rule(
              "case-type-flag",
              CARDS,
              List.of("juvenile_suspect", "primary_case_type"),
              (row, region) ->
                  row.is("primary_case_type", "JUVENILE_SUSPECT")
                      && row.is("juvenile_suspect", false)),
          rule(
              "case-type-flag",
              CARDS,
              List.of("domestic_violence", "primary_case_type"),
              (row, region) ->
                  row.is("primary_case_type", "DOMESTIC_VIOLENCE")
                      && row.is("domestic_violence", false)),
          rule(
              "no-instrument",
              CARDS,
              List.of("preselect_care", "juvenile_suspect"),
              (row, region) ->
                  row.has("preselect_care")
                      && !row.is("preselect_care", "NONE")
                      && row.is("juvenile_suspect", false)),
          rule(
              "reasons-without-decision",
              CARDS,
              List.of("verdieping_reasons", "verdieping_decided"),
              (row, region) ->
                  row.has("verdieping_reasons") && !row.is("verdieping_decided", true)),
          rule(
              "no-reasons-without-decision",
              CARDS,
              List.of("no_verdieping_reasons", "verdieping_decided"),
              (row, region) ->
                  row.has("no_verdieping_reasons") && !row.is("verdieping_decided", false)),
          rule(
              "pattern-of-domestic-violence",
              CARDS,
              List.of("violence_pattern", "domestic_violence"),
              (row, region) -> row.has("violence_pattern") && row.is("domestic_violence", false)),
          rule(
              "discussed-before-start",
              CARDS,
              List.of("discussed_on", "started_on"),
              (row, region) -> row.isBefore("discussed_on", "started_on")),
          rule(
              "spoken-before-atelier",
              "conversations",
              List.of("spoken_on"),
              (row, region) -> row.isBefore("spoken_on", region.period().from())),
          rule(
              "claim-without-words",
              "claims",
              List.of("value", "statement"),
              (row, region) -> row.has("value") == row.has("statement")),
          rule(
              "state-without-owner",
              STATES,
              List.of("organisation", "source_id"),
              (row, region) -> !row.has("organisation") && !row.has("source_id")),
          rule(
              "state-without-day",
              STATES,
              List.of("reached_on", "source_id"),
              (row, region) -> !row.has("reached_on") && !row.has("source_id")),
          rule(
              "state-before-atelier",
              STATES,
              List.of("reached_on"),
              (row, region) -> row.isBefore("reached_on", region.period().from())),
          rule(
              "taken-by-of-another-state",
              STATES,
              List.of("taken_by", "state"),
              (row, region) -> row.has("taken_by") && !row.is("state", "TAKEN_UP")),
          rule(
              "not-on-tuesday",
              STATES,
              List.of("meeting_on"),
              (row, region) -> row.isNotOn(DayOfWeek.TUESDAY, "meeting_on")),
          noneAndMore("safety_before"),
          noneAndMore("resilience_before"),
          noneAndMore("safety_after"),
          noneAndMore("resilience_after"),
          rule(
              "outside-period",
              "tension-positions",
              List.of("given_on"),
              outsidePeriod("given_on")),
          rule("outside-period", "week-events", List.of("from_day"), outsidePeriod("from_day")),
          rule(
              "ends-before-it-begins",
              "week-events",
              List.of("to_day", "from_day"),
              (row, region) -> row.isBefore("to_day", "from_day")),
          rule("outside-period", "evaluations", List.of("given_on"), outsidePeriod("given_on")),
          rule("outside-period", "evaluation-groups", List.of("made_on"), outsidePeriod("made_on")),
          rule(
              "not-on-friday",
              "evaluations",
              List.of("given_on", "kind"),
              (row, region) ->
                  row.is("kind", "WEEK_EVALUATION") && row.isNotOn(DayOfWeek.FRIDAY, "given_on")),
          rule(
              "not-on-tuesday",
              "agenda",
              List.of("meeting_on"),
              (row, region) -> row.isNotOn(DayOfWeek.TUESDAY, "meeting_on")),
          rule("outside-meetings", "agenda", List.of("meeting_on"), RowRules::outsideMeetings));

  private RowRules() {}

  static List<RowRule> of(Table table) {
    return ALL.stream().filter(rule -> rule.table().equals(table.name())).toList();
  }

  /** What fills in the remedy; the same for every rule. */
  static Object[] args(Region region) {
    Period period = region.period();
    return new Object[] {
      region.letter(), period.from().toString(), period.to().toString(), MOST_DAYS_TO_INTERVENTION
    };
  }

  private static RowRule rule(
      String name, String table, List<String> reads, BiPredicate<Row, Region> broken) {
    return new RowRule(name, table, reads, broken);
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

  private static RowRule noneAndMore(String column) {
    return rule(
        "none-and-more",
        "safety",
        List.of(column),
        (row, region) -> row.text(column).matches("(?s).+ NONE_SEEN"));
  }

  /** The begeleidingsgroep meets once more in the week after the atelier. */
  private static boolean outsideMeetings(Row row, Region region) {
    LocalDate day = row.date("meeting_on");
    Period period = region.period();
    return day != null && (day.isBefore(period.from()) || period.weekOf(day) > period.weeks() + 1);
  }
}
