package nl.leerateliers.prompt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.CardFormSent;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/** The questions in a template: {@code #{prompts.at(region, id, 'goal')}}. */
@Named("prompts")
@RequestScoped
public class PromptsOnPage {

  private static final String TEXT = ".text";

  @Inject private Prompts prompts;

  private @Nullable CardPrompts card;
  private final Map<String, PromptOutcome> notKept = new LinkedHashMap<>();

  /** Those at a field, the most important first. */
  public List<PromptView> at(Region region, String id, String field) {
    return shown(region, id).stream().filter(prompt -> prompt.field().equals(field)).toList();
  }

  /** The fields of a step that ask something. */
  public List<String> places(Region region, String id, int step) {
    return shown(region, id).stream()
        .filter(prompt -> rule(prompt.id()).step() == step)
        .map(PromptView::field)
        .distinct()
        .toList();
  }

  /** How many each step asks; a step that asks nothing is not there. */
  public Map<Integer, Long> steps(Region region, String id) {
    return shown(region, id).stream()
        .collect(
            Collectors.groupingBy(
                prompt -> rule(prompt.id()).step(), TreeMap::new, Collectors.counting()));
  }

  /** What people did with questions of this card, the oldest first. */
  public List<PromptAnswer> answers(Region region, String id) {
    return card(region, id).answers();
  }

  /** Whether something that was typed at a question was not kept. */
  public boolean isRefused() {
    return !notKept.isEmpty();
  }

  void formSent(@Observes CardFormSent sent) {
    card = null;
    for (String name : sent.form().keySet()) {
      if (name.startsWith("p.") && name.endsWith(TEXT)) {
        PromptDraft draft = draft(name.substring(2, name.length() - TEXT.length()), sent.form());
        if (!draft.isBlank()) {
          keep(sent, draft);
        }
      }
    }
  }

  private void keep(CardFormSent sent, PromptDraft draft) {
    PromptOutcome outcome = prompts.keep(sent.region(), sent.card(), draft, sent.account());
    if (outcome.status() != 200) {
      notKept.put(draft.rule(), outcome);
      sent.showAgain(outcome.status());
    }
  }

  private static PromptDraft draft(String rule, MultivaluedMap<String, String> form) {
    String seen = Objects.requireNonNullElse(form.getFirst("p." + rule + ".seen"), "");
    return new PromptDraft(
        rule,
        seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0,
        Objects.requireNonNullElse(
            form.getFirst("p." + rule + ".handling"), Handling.ANSWERED.code()),
        Objects.requireNonNullElse(form.getFirst("p." + rule + TEXT), ""),
        Objects.requireNonNullElse(form.getFirst("p." + rule + ".until"), ""),
        Objects.requireNonNullElse(form.getFirst("p." + rule + ".step"), ""));
  }

  private List<PromptView> shown(Region region, String id) {
    CardPrompts asked = card(region, id);
    return RuleBook.get().rules().stream()
        .filter(rule -> asked.open().contains(rule) || notKept.containsKey(rule.id()))
        .map(rule -> PromptView.of(rule, asked, notKept.get(rule.id())))
        .toList();
  }

  private CardPrompts card(Region region, String id) {
    CardPrompts known = card;
    if (known == null) {
      known = prompts.of(region, id);
      card = known;
    }
    return known;
  }

  private static Rule rule(String id) {
    return RuleBook.get().find(id).orElseThrow();
  }
}
