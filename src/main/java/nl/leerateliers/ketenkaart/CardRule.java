package nl.leerateliers.ketenkaart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import nl.leerateliers.region.Region;

/**
 * What fields of a card must keep to together, or to the region; the same as a data package must.
 *
 * @param reads the fields it looks at
 * @param broken whether the values of a card break it
 */
record CardRule(String name, List<String> reads, BiPredicate<Map<String, String>, Region> broken) {

  private static final int MOST_DAYS_TO_INTERVENTION = 60;

  static final List<CardRule> ALL =
      List.of(
          new CardRule(
              "outside-period",
              List.of("started_on"),
              (card, region) -> !region.period().contains(LocalDate.parse(card.get("started_on")))),
          new CardRule(
              "intervention-before-start",
              List.of("intervention_chosen_on", "started_on"),
              (card, region) -> daysToIntervention(card) < 0),
          new CardRule(
              "intervention-too-late",
              List.of("intervention_chosen_on", "started_on"),
              (card, region) -> daysToIntervention(card) > MOST_DAYS_TO_INTERVENTION),
          new CardRule(
              "case-type-flag",
              List.of("primary_case_type", "juvenile_suspect", "domestic_violence"),
              (card, region) ->
                  (is(card, "primary_case_type", "JUVENILE_SUSPECT")
                          && is(card, "juvenile_suspect", "no"))
                      || (is(card, "primary_case_type", "DOMESTIC_VIOLENCE")
                          && is(card, "domestic_violence", "no"))),
          new CardRule(
              "no-instrument",
              List.of("preselect_care", "juvenile_suspect"),
              (card, region) ->
                  has(card, "preselect_care")
                      && !is(card, "preselect_care", "NONE")
                      && is(card, "juvenile_suspect", "no")),
          new CardRule(
              "reasons-without-decision",
              List.of("verdieping_reasons", "verdieping_decided"),
              (card, region) ->
                  has(card, "verdieping_reasons") && !is(card, "verdieping_decided", "yes")),
          new CardRule(
              "no-reasons-without-decision",
              List.of("no_verdieping_reasons", "verdieping_decided"),
              (card, region) ->
                  has(card, "no_verdieping_reasons") && !is(card, "verdieping_decided", "no")),
          new CardRule(
              "pattern-of-domestic-violence",
              List.of("violence_pattern", "domestic_violence"),
              (card, region) ->
                  has(card, "violence_pattern") && is(card, "domestic_violence", "no")));

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
