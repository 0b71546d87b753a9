package nl.leerateliers.prompt;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerateliers.ketenkaart.CardField;
import org.jspecify.annotations.Nullable;

/**
 * A question as the page shows it, with what somebody typed when it comes back.
 *
 * @param seen the number of the last answer; 0 for none
 * @param last what was done with it before: postponed till now, or resting on another fact
 * @param steps the steps it can still be postponed to
 * @param fault why what was typed is not kept; empty when nothing is wrong
 * @param overtaken whether {@code last} came in between, by somebody else
 */
public record PromptView(
    String id,
    String field,
    String question,
    String kind,
    String characteristic,
    String source,
    int seen,
    @Nullable PromptAnswer last,
    List<Integer> steps,
    String handling,
    String text,
    String until,
    String toStep,
    String fault,
    boolean overtaken) {

  public PromptView {
    steps = List.copyOf(steps);
  }

  static PromptView of(Rule rule, CardPrompts card, @Nullable PromptOutcome outcome) {
    PromptAnswer last = card.last(rule.id()).orElse(null);
    PromptDraft typed =
        outcome == null
            ? new PromptDraft(rule.id(), 0, Handling.ANSWERED.code(), "", "", "")
            : outcome.draft();
    return new PromptView(
        rule.id(),
        rule.field(),
        rule.question(),
        rule.kind().name(),
        rule.characteristic(),
        rule.source(),
        last == null ? 0 : last.number(),
        last,
        IntStream.rangeClosed(rule.step() + 1, CardField.STEPS)
            .filter(step -> !card.written().hasReached(step))
            .boxed()
            .toList(),
        typed.handling(),
        typed.text(),
        typed.until(),
        typed.toStep(),
        outcome == null ? "" : outcome.fault(),
        outcome != null && outcome.other() != null);
  }

  /** What somebody can do with it, by code. */
  public List<String> handlings() {
    return Arrays.stream(Handling.values()).map(Handling::code).toList();
  }

  /** Whether its form comes back unfolded. */
  public boolean isTyped() {
    return overtaken || !fault.isEmpty();
  }
}
