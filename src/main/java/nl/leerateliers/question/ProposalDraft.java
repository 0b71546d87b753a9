package nl.leerateliers.question;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for the card as somebody typed it.
 *
 * @param key of the form, and the id of the proposal: sent twice, it still is one
 * @param step 0 to 6
 * @param options the codes to choose from, one on a line; empty for a field of words
 * @param owner a role or organisation
 */
public record ProposalDraft(
    String key, String step, String label, String options, String why, String owner) {

  private static final int LABEL = 200;
  private static final int WHY = 1000;
  private static final int OWNER = 120;
  private static final int MOST_OPTIONS = 12;

  public static ProposalDraft empty() {
    return new ProposalDraft(UUID.randomUUID().toString(), "", "", "", "", "");
  }

  static ProposalDraft of(MultivaluedMap<String, String> form) {
    return new ProposalDraft(
        AnswerDraft.text(form.getFirst("key")),
        AnswerDraft.text(form.getFirst("step")),
        line(form.getFirst("label")),
        AnswerDraft.text(form.getFirst("options"))
            .lines()
            .map(String::strip)
            .filter(option -> !option.isEmpty())
            .distinct()
            .collect(Collectors.joining("\n")),
        AnswerDraft.text(form.getFirst("why")),
        line(form.getFirst("owner")));
  }

  private static String line(@Nullable String typed) {
    return AnswerDraft.text(typed).replace('\n', ' ');
  }

  /** What is wrong, in the visitor's words, by the name of the field. */
  Map<String, String> faults() {
    Map<String, String> faults = new LinkedHashMap<>();
    if (!key.matches("[0-9a-f-]{36}")) {
      faults.put("key", Messages.text("question.fault.key"));
    }
    if (!step.matches("[0-6]")) {
      faults.put("step", Messages.text("question.fault.step"));
    }
    need(faults, "label", label, LABEL);
    need(faults, "why", why, WHY);
    need(faults, "owner", owner, OWNER);
    long lines = options.lines().count();
    if (lines == 1 || lines > MOST_OPTIONS || options.lines().anyMatch(o -> o.length() > 60)) {
      faults.put("options", Messages.text("question.fault.options", MOST_OPTIONS));
    }
    return faults;
  }

  private static void need(Map<String, String> faults, String field, String text, int longest) {
    if (text.isEmpty()) {
      faults.put(field, Messages.text("question.fault." + field));
    } else if (text.length() > longest) {
      faults.put(field, Messages.text("question.fault.long", text.length(), longest));
    }
  }
}
