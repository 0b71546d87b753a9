package nl.leerateliers.begeleidingsgroep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingDaysTest {

  private static final MeetingDays DAYS =
      MeetingDays.of(
          new Region(
              "haarlem",
              "Noord-Holland",
              "Haarlem",
              1,
              "H",
              Period.ofWeeks(LocalDate.of(2016, 2, 15), 8),
              false,
              true,
              ""));

  @ParameterizedTest
  @CsvSource({
    "2015-01-01, 2016-02-16",
    "2016-02-23, 2016-02-23",
    "2016-02-24, 2016-03-01",
    "2016-04-08, 2016-04-12",
    "2026-11-30, 2016-04-12"
  })
  void theUsualMeetingIsTheComingOneOrTheLastOfTheAtelier(LocalDate today, LocalDate expected) {
    assertThat(DAYS.usual(today)).isEqualTo(expected);
  }

  @Test
  void onlyATuesdayOfTheAtelierIsAMeeting() {
    assertThat(DAYS.find("2016-03-08")).isEqualTo(LocalDate.of(2016, 3, 8));
    assertThat(DAYS.find("2016-03-09")).isNull();
    assertThat(DAYS.find("2016-04-19")).isNull();
    assertThat(DAYS.find("2016-13-45")).isNull();
    assertThat(DAYS.find("dinsdag")).isNull();
  }
}
