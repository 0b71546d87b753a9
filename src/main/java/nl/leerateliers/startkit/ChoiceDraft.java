package nl.leerateliers.startkit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.message.Messages;
import nl.leerateliers.passport.Handling;
import org.jspecify.annotations.Nullable;

/**
 * A choice as somebody typed it.
 *
 * @param key of the form, and the id of the choice: sent twice, it still is one
 * @param from the key of the earlier region
 * @param based the number of the last choice its writer saw; 0 for none
 */
public record ChoiceDraft(
    String key,
    String from,
    String kind,
    String item,
    String handling,
    String reason,
    String owner,
    int based) {

  private static final int LONGEST_REASON = 1000;
  private static final int LONGEST_OWNER = 120;

  /** A new form for an item. */
  public static ChoiceDraft empty() {
    return new ChoiceDraft(UUID.randomUUID().toString(), "", "", "", "", "", "", 0);
  }

  static ChoiceDraft of(MultivaluedMap<String, String> form) {
    String based = text(form.getFirst("based"));
    return new ChoiceDraft(
        text(form.getFirst("key")),
        text(form.getFirst("from")),
        text(form.getFirst("kind")),
        text(form.getFirst("item")),
        text(form.getFirst("handling")),
        text(form.getFirst("reason")),
        text(form.getFirst("owner")).replace('\n', ' '),
        based.matches("\\d{1,6}") ? Integer.parseInt(based) : 0);
  }

  static String text(@Nullable String typed) {
    return typed == null
        ? ""
        : typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
  }

  /** Whether it is about this item. */
  public boolean isOn(String region, KitItem other) {
    return from.equals(region) && kind.equals(other.kind().name()) && item.equals(other.id());
  }

  /** What is wrong, in the visitor's words, by the name of the field. */
  Map<String, String> faults() {
    Map<String, String> faults = new LinkedHashMap<>();
    if (!key.matches("[0-9a-f-]{36}")) {
      faults.put("key", Messages.text("startkit.fault.key"));
    }
    if (Arrays.stream(Handling.values()).noneMatch(h -> h.name().equals(handling))) {
      faults.put("handling", Messages.text("startkit.fault.handling"));
    }
    if (reason.isEmpty()) {
      faults.put("reason", Messages.text("startkit.fault.reason"));
    } else if (reason.length() > LONGEST_REASON) {
      faults.put("reason", Messages.text("startkit.fault.long", reason.length(), LONGEST_REASON));
    }
    if (owner.isEmpty()) {
      faults.put("owner", Messages.text("startkit.fault.owner"));
    } else if (owner.length() > LONGEST_OWNER) {
      faults.put("owner", Messages.text("startkit.fault.long", owner.length(), LONGEST_OWNER));
    }
    return faults;
  }
}
