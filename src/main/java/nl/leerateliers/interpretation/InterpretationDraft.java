package nl.leerateliers.interpretation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * An interpretation as somebody typed it.
 *
 * @param key of the form, and the id of the interpretation: sent twice, it still is one
 * @param selection as it stands in the address of the page
 */
public record InterpretationDraft(
    String key, String figure, String text, String organisation, String selection) {

  static final int LONGEST = 2000;

  static InterpretationDraft empty(String figure, String selection) {
    return new InterpretationDraft(UUID.randomUUID().toString(), figure, "", "", selection);
  }

  static InterpretationDraft of(MultivaluedMap<String, String> form) {
    return new InterpretationDraft(
        text(form.getFirst("key")),
        text(form.getFirst("figure")),
        text(form.getFirst("text")).replace("\r\n", "\n"),
        text(form.getFirst("organisation")),
        text(form.getFirst("selection")));
  }

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** What is wrong, in the visitor's words, by the name of the field. */
  Map<String, String> faults(Dashboard dashboard, List<String> organisations) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (!key.matches("[0-9a-f-]{36}")) {
      faults.put("key", Messages.text("interpretation.fault.key"));
    }
    if (!dashboard.hasFigure(figure)) {
      faults.put("figure", Messages.text("interpretation.fault.figure"));
    }
    if (text.isEmpty()) {
      faults.put("text", Messages.text("interpretation.fault.text"));
    } else if (text.length() > LONGEST) {
      faults.put("text", Messages.text("interpretation.fault.long", text.length(), LONGEST));
    }
    if (!organisation.isEmpty() && !organisations.contains(organisation)) {
      faults.put("organisation", Messages.text("interpretation.fault.organisation"));
    }
    return faults;
  }
}
