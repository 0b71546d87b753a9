package nl.leerateliers.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.region.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule that selects cases and the days on which they are looked at again. */
class MomentTest {

  private static final Period PERIOD = Period.ofWeeks(LocalDate.of(2016, 2, 17), 8);

  @ParameterizedTest
  @CsvSource({
    "2016-02-15, 2016-05-15, 2016-08-15, 2017-02-15",
    "2015-11-30, 2016-02-29, 2016-05-30, 2016-11-30",
    "2014-11-30, 2015-02-28, 2015-05-30, 2015-11-30",
    "2016-02-29, 2016-05-29, 2016-08-29, 2017-02-28",
    "2016-08-31, 2016-11-30, 2017-02-28, 2017-08-31"
  })
  void fallsOnTheSameDayOrOnTheLastOfAShorterMonth(
      LocalDate from, LocalDate three, LocalDate six, LocalDate twelve) {
    assertThat(Moment.MONTH_3.dueOn(from)).isEqualTo(three);
    assertThat(Moment.MONTH_6.dueOn(from)).isEqualTo(six);
    assertThat(Moment.MONTH_12.dueOn(from)).isEqualTo(twelve);
  }

  @Test
  void selectsByTheDayOfTheStartAlone() {
    SelectionRule rule = SelectionRule.of(List.of(), PERIOD);
    assertThat(rule.weeks()).isEqualTo(2);
    assertThat(rule.selects(LocalDate.of(2016, 2, 17), PERIOD)).isTrue();
    assertThat(rule.selects(LocalDate.of(2016, 2, 28), PERIOD)).isTrue();
    assertThat(rule.selects(LocalDate.of(2016, 2, 29), PERIOD)).isFalse();
    assertThat(rule.selects(LocalDate.of(2016, 2, 14), PERIOD)).isFalse();
  }

  @Test
  void isNotForMoreWeeksThanTheAtelierHas() {
    Period short2 = Period.ofWeeks(LocalDate.of(2016, 2, 15), 1);
    assertThat(SelectionRule.of(List.of(), short2).weeks()).isEqualTo(1);
    assertThat(ChooseRule.faults("2", "Daarom", short2)).containsOnlyKeys("weeks");
    assertThat(ChooseRule.faults("0", "", PERIOD)).containsOnlyKeys("weeks", "why");
    assertThat(ChooseRule.faults("8", "x".repeat(501), PERIOD)).containsOnlyKeys("why");
    assertThat(ChooseRule.faults("8", "Daarom", PERIOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2016-05-14, NOT_YET", "2016-05-15, DUE", "2016-06-14, DUE", "2016-06-15, OVERDUE"})
  void waitsFromItsDayAndIsOverdueAfterThirtyDays(LocalDate today, Standing standing) {
    assertThat(at(today, List.of()).standing()).isEqualTo(standing);
  }

  @Test
  void tellsWhoWasNeverAskedFromWhoDidNotRespond() {
    LocalDate today = LocalDate.of(2016, 6, 1);
    FollowUpNote notAsked = note("1", Outcome.NOT_ASKED);
    FollowUpNote declined = note("2", Outcome.DECLINED);
    FollowUpNote answered = note("3", Outcome.ANSWERED);
    assertThat(FollowUpState.of(null, List.of())).isEqualTo(FollowUpState.PLANNED);
    assertThat(FollowUpState.of(null, List.of(notAsked))).isEqualTo(FollowUpState.PLANNED);
    assertThat(at(today, List.of(notAsked)).standing()).isEqualTo(Standing.NOT_ASKED);
    assertThat(FollowUpState.of(null, List.of(notAsked, declined)))
        .isEqualTo(FollowUpState.NO_RESPONSE);
    assertThat(FollowUpState.of(null, List.of(declined, answered)))
        .isEqualTo(FollowUpState.FOLLOWED);
    assertThat(FollowUpState.of("Het gaat beter.", List.of(notAsked)))
        .isEqualTo(FollowUpState.FOLLOWED);
  }

  @Test
  void doesNotWaitInACaseThatNobodyChose() {
    CaseMoment moment =
        CaseMoment.of(
            Moment.MONTH_3,
            LocalDate.of(2016, 2, 15),
            false,
            Optional.empty(),
            List.of(),
            LocalDate.of(2016, 9, 1));
    assertThat(moment.standing()).isEqualTo(Standing.NOT_PLANNED);
    assertThat(moment.standing().waits()).isFalse();
  }

  private static CaseMoment at(LocalDate today, List<FollowUpNote> notes) {
    return CaseMoment.of(
        Moment.MONTH_3, LocalDate.of(2016, 2, 15), true, Optional.empty(), notes, today);
  }

  private static FollowUpNote note(String part, Outcome outcome) {
    FollowUpDraft draft =
        new FollowUpDraft(part, "", 0, "VICTIM", outcome.name(), "", "", "", "reden");
    return new FollowUpNote(
        part, "H-001", Moment.MONTH_3, part, 1, draft, "anna", java.time.OffsetDateTime.MIN);
  }
}
