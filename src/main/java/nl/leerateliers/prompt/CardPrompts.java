package nl.leerateliers.prompt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions of one card.
 *
 * @param written what stands on the card
 * @param open those it asks now, the most important first
 * @param answers all that people did with questions, the oldest first
 */
record CardPrompts(Written written, List<Rule> open, List<PromptAnswer> answers) {

  CardPrompts {
    open = List.copyOf(open);
    answers = List.copyOf(answers);
  }

  static CardPrompts of(RuleBook book, Written card, List<PromptAnswer> answers, LocalDate today) {
    Map<String, PromptAnswer> last = new HashMap<>();
    answers.forEach(answer -> last.merge(answer.rule(), answer, CardPrompts::later));
    List<Rule> open =
        book.rules().stream()
            .filter(rule -> rule.condition().holds(card))
            .filter(
                rule ->
                    !last.containsKey(rule.id())
                        || !last.get(rule.id()).silences(rule, card, today))
            .toList();
    return new CardPrompts(card, open, answers);
  }

  /** The newest of what people did with a question. */
  Optional<PromptAnswer> last(String rule) {
    return answers.stream().filter(a -> a.rule().equals(rule)).reduce(CardPrompts::later);
  }

  private static PromptAnswer later(PromptAnswer one, PromptAnswer other) {
    return one.number() > other.number() ? one : other;
  }
}
