package nl.leerateliers.ketenkaart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What fields of a card must keep to together, or to the region; the same as a data package must.
 *
 * @param reads the fields it looks at
 * @param broken whether the values of a card break it
 */
record CardRule(
    String name, List<String> reads, BiPredicate<Map<String, String>, CardBounds> broken) {

  private static final String STARTED = "started_on";
  private static final int MOST_DAYS_TO_INTERVENTION = 60;

  private static final List<CardRule> OF_CARD =
      List.of(
          new CardRule(
              "outside-period",
              List.of("started_on"),
              (card, bounds) ->
                  !bounds.region().period().contains(LocalDate.parse(card.get("started_on")))),
          new CardRule(
              "intervention-before-start",
              List.of("intervention_chosen_on", "started_on"),
              (card, bounds) -> daysToIntervention(card) < 0),
          new CardRule(
              "intervention-too-late",
              List.of("intervention_chosen_on", "started_on"),
              (card, bounds) -> daysToIntervention(card) > MOST_DAYS_TO_INTERVENTION),
          new CardRule(
              "case-type-flag",
              List.of("primary_case_type", "juvenile_suspect", "domestic_violence"),
              (card, bounds) ->
                  (is(card, "primary_case_type", "JUVENILE_SUSPECT")
                          && is(card, "juvenile_suspect", "no"))
                      || (is(card, "primary_case_type", "DOMESTIC_VIOLENCE")
                          && is(card, "domestic_violence", "no"))),
          new CardRule(
              "no-instrument",
              List.of("preselect_care", "juvenile_suspect"),
              (card, bounds) ->
                  has(card, "preselect_care")
                      && !is(card, "preselect_care", "NONE")
                      && is(card, "juvenile_suspect", "no")),
          new CardRule(
              "reasons-without-decision",
              List.of("verdieping_reasons", "verdieping_decided"),
              (card, bounds) ->
                  has(card, "verdieping_reasons") && !is(card, "verdieping_decided", "yes")),
          new CardRule(
              "no-reasons-without-decision",
              List.of("no_verdieping_reasons", "verdieping_decided"),
              (card, bounds) ->
                  has(card, "no_verdieping_reasons") && !is(card, "verdieping_decided", "no")),
          new CardRule(
              "pattern-of-domestic-violence",
              List.of("violence_pattern", "domestic_violence"),
              (card, bounds) ->
                  has(card, "violence_pattern") && is(card, "domestic_violence", "no")));

  static final List<CardRule> ALL =
      Stream.concat(OF_CARD.stream(), days().flatMap(CardRule::ofDay)).toList();

  /** The days on which something was done that cannot come before the case or after today. */
  private static Stream<String> days() {
    return Stream.concat(
        Stream.of("discussed_on"),
        IntStream.rangeClosed(1, RowKind.MOST_CONVERSATIONS)
            .mapToObj(number -> RowKind.CONVERSATION.row(number) + ".spoken_on"));
  }

  private static Stream<CardRule> ofDay(String field) {
    return Stream.of(
        new CardRule(
            "day-before-start",
            List.of(field, STARTED),
            (card, bounds) -> has(card, field) && day(card, field).isBefore(day(card, STARTED))),
        new CardRule(
            "day-to-come",
            List.of(field),
            (card, bounds) -> has(card, field) && day(card, field).isAfter(bounds.today())));
  }

  private static LocalDate day(Map<String, String> card, String field) {
    return LocalDate.parse(card.getOrDefault(field, ""));
  }

  private static boolean is(Map<String, String> card, String field, String value) {
    return value.equals(card.get(field));
  }

  private static boolean has(Map<String, String> card, String field) {
    return !card.getOrDefault(field, "").isEmpty();
  }

  private static long daysToIntervention(Map<String, String> card) {
    return has(card, "intervention_chosen_on")
        ? LocalDate.parse(card.get("intervention_chosen_on")).toEpochDay()
            - LocalDate.parse(card.get("started_on")).toEpochDay()
        : 0;
  }
}
