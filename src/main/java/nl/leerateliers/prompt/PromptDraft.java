package nl.leerateliers.prompt;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed at a question, good or not.
 *
 * @param seen the number of the last answer they saw; 0 for none
 * @param handling the code of a {@link Handling}
 * @param until a date, for a question that is postponed
 * @param toStep a step, for a question that is postponed
 */
record PromptDraft(
    String rule, int seen, String handling, String text, String until, String toStep) {

  static final int LONGEST = 2000;
  private static final int MOST_DAYS = 366;

  PromptDraft {
    text = text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    until = until.strip();
    toStep = toStep.strip();
  }

  /** Whether anything was asked: who opens a form and types nothing, asks nothing. */
  boolean isBlank() {
    return handling.equals(Handling.ANSWERED.code()) && text.isEmpty();
  }

  /** The same, by somebody who saw this answer as the last. */
  PromptDraft after(@Nullable PromptAnswer last) {
    return new PromptDraft(rule, last == null ? 0 : last.number(), handling, text, until, toStep);
  }

  Handling handled() {
    return Handling.ofCode(handling).orElseThrow();
  }

  @Nullable LocalDate untilDay() {
    return postpones() && !until.isEmpty() ? LocalDate.parse(until) : null;
  }

  @Nullable Integer untilStep() {
    return postpones() && until.isEmpty() ? Integer.valueOf(toStep) : null;
  }

  /** The name of what is wrong, if anything. */
  @Nullable String fault(@Nullable Rule asked, Written card, LocalDate today) {
    if (asked == null) {
      return "unknown-question";
    }
    if (Handling.ofCode(handling).isEmpty()) {
      return "handling";
    }
    if (text.length() > LONGEST) {
      return "too-long";
    }
    if (text.isEmpty() && !postpones()) {
      return handled() == Handling.ANSWERED ? "no-answer" : "no-reason";
    }
    return postpones() ? postponementFault(asked, card, today) : null;
  }

  private @Nullable String postponementFault(Rule asked, Written card, LocalDate today) {
    if (until.isEmpty() == toStep.isEmpty()) {
      return until.isEmpty() ? "until-when" : "until-both";
    }
    if (until.isEmpty()) {
      return !toStep.matches("[1-6]") || Integer.parseInt(toStep) <= asked.step()
          ? "step"
          : card.hasReached(Integer.parseInt(toStep)) ? "step-reached" : null;
    }
    LocalDate day = day();
    return day == null
        ? "no-date"
        : !day.isAfter(today)
            ? "date-past"
            : day.isAfter(today.plusDays(MOST_DAYS)) ? "date-far" : null;
  }

  private @Nullable LocalDate day() {
    try {
      return until.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(until) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private boolean postpones() {
    return handling.equals(Handling.POSTPONED.code());
  }
}
