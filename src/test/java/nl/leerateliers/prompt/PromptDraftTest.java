package nl.leerateliers.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.leerateliers.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with what somebody typed at a question; today is 12 April 2016. */
class PromptDraftTest {

  private static final Rule RULE = RuleBook.get().find("verdieping-zonder-reden").orElseThrow();
  private static final Written CARD = new Written(Map.of("intervention", "Halt."));
  private static final LocalDate TODAY = LocalDate.parse("2016-04-12");

  @ParameterizedTest
  @CsvSource({
    "answered, Omdat., '', '', ",
    "answered, '  ', '', '', no-answer",
    "set-aside, Staat elders., '', '', ",
    "set-aside, '', '', '', no-reason",
    "vergeten, x, '', '', handling",
    "postponed, '', 2016-04-13, '', ",
    "postponed, '', '', 5, ",
    "postponed, '', 2016-02-31, '', no-date",
    "postponed, '', morgen, '', no-date",
    "postponed, '', 2016-04-12, '', date-past",
    "postponed, '', 2018-04-12, '', date-far",
    "postponed, '', '', '', until-when",
    "postponed, '', 2016-04-14, 5, until-both",
    "postponed, '', '', 2, step",
    "postponed, '', '', 7, step",
    "postponed, '', '', 4, step-reached"
  })
  void namesWhatIsWrong(String handling, String text, String until, String step, String fault) {
    PromptDraft draft = new PromptDraft(RULE.id(), 0, handling, text, until, step);
    assertThat(draft.fault(RULE, CARD, TODAY)).isEqualTo(fault);
    assertThat(fault == null || Messages.has("prompt.fault." + fault)).isTrue();
  }

  @Test
  void keepsNoCharactersThatADatabaseRefuses() {
    PromptDraft draft = new PromptDraft(RULE.id(), 0, "answered", " a\u0000b\r\nc ", "", "");
    assertThat(draft.text()).isEqualTo("ab\nc");
    assertThat(draft.fault(null, CARD, TODAY)).isEqualTo("unknown-question");
  }

  @Test
  void asksNothingWhenNothingWasTyped() {
    assertThat(new PromptDraft(RULE.id(), 0, "answered", " ", "", "").isBlank()).isTrue();
    assertThat(new PromptDraft(RULE.id(), 0, "set-aside", " ", "", "").isBlank()).isFalse();
  }
}
