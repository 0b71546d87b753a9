package nl.leerateliers.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

  private static final Period PERIOD = Period.ofWeeks(LocalDate.of(2016, 2, 15), 8);
  private static final List<String> TEAMS = List.of("Purmerend", "Zaanstad & omgeving");

  @Test
  void isEverythingWhenNothingIsAsked() {
    assertThat(asked("", null, " ", null, "")).isEqualTo(Filter.all(PERIOD));
  }

  @Test
  void standsInTheAddressAsItWasAsked() {
    Filter filter = asked("DOMESTIC_VIOLENCE", "2", "7", "Zaanstad & omgeving", "no");
    assertThat(filter.query(PERIOD))
        .isEqualTo(
            "?caseType=DOMESTIC_VIOLENCE&from=2&to=7&policeTeam=Zaanstad+%26+omgeving&verdieping=no");
    assertThat(Filter.all(PERIOD).query(PERIOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "JUVENILE,,,,,filter-case-type",
    ",0,,,,filter-week",
    ",,99,,,filter-week",
    ",one,,,,filter-week",
    ",5,4,,,filter-weeks",
    ",,,Haarlem,,filter-police-team",
    ",,,,maybe,filter-yes-no"
  })
  void refusesWhatIsNotOnTheList(
      @Nullable String type,
      @Nullable String from,
      @Nullable String to,
      @Nullable String team,
      @Nullable String verdieping,
      String problem) {
    assertThatThrownBy(() -> asked(type, from, to, team, verdieping))
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> {
              assertThat(refused.type()).isEqualTo(problem);
              assertThat(refused.status()).isEqualTo(400);
            });
  }

  @Test
  void coversEverySelectionWithinIt() {
    Filter all = Filter.all(PERIOD);
    Filter juvenile = all.ofType(CaseType.JUVENILE_SUSPECT);
    Filter someWeeks = new Filter(CaseType.JUVENILE_SUSPECT, 2, 3, "Purmerend", true);
    assertThat(all.covers(juvenile)).isTrue();
    assertThat(juvenile.covers(someWeeks)).isTrue();
    assertThat(someWeeks.covers(juvenile)).isFalse();
    assertThat(juvenile.covers(all.ofType(CaseType.DOMESTIC_VIOLENCE))).isFalse();
    assertThat(Filter.weeks(1, 3).covers(Filter.weeks(2, 4))).isFalse();
  }

  @Test
  void holdsForTheDaysOfItsWeeksWithinThePeriod() {
    assertThat(Filter.all(PERIOD).days(PERIOD)).isEqualTo(PERIOD);
    assertThat(Filter.weeks(2, 2).days(PERIOD))
        .isEqualTo(new Period(LocalDate.of(2016, 2, 22), LocalDate.of(2016, 2, 28)));
  }

  private static Filter asked(
      @Nullable String type,
      @Nullable String from,
      @Nullable String to,
      @Nullable String team,
      @Nullable String verdieping) {
    return Filter.of(PERIOD, TEAMS, type, from, to, team, verdieping);
  }
}
