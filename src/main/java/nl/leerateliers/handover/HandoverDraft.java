package nl.leerateliers.handover;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * A handover as somebody typed it.
 *
 * @param key of the form, and the id of the handover: sent twice, it still is one
 * @param way 1 to 8, or empty
 */
public record HandoverDraft(
    String key,
    String what,
    String addressee,
    String organisation,
    String way,
    String owner,
    String dueOn) {

  private static final int WHAT = 500;
  private static final int SHORT = 120;
  private static final int MOST_YEARS = 12;

  static HandoverDraft empty() {
    return new HandoverDraft(UUID.randomUUID().toString(), "", "", "", "", "", "");
  }

  static HandoverDraft of(MultivaluedMap<String, String> form) {
    return new HandoverDraft(
        text(form.getFirst("key")),
        text(form.getFirst("what")),
        text(form.getFirst("addressee")),
        text(form.getFirst("organisation")),
        text(form.getFirst("way")),
        text(form.getFirst("owner")),
        text(form.getFirst("dueOn")));
  }

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** What is wrong, in the visitor's words, by the name of the field. */
  Map<String, String> faults(Region region) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (!key.matches("[0-9a-f-]{36}")) {
      faults.put("key", Messages.text("handover.fault.key"));
    }
    need(faults, "what", what, WHAT);
    if (Arrays.stream(Addressee.values()).noneMatch(a -> a.name().equals(addressee))) {
      faults.put("addressee", Messages.text("handover.fault.addressee"));
    }
    if (addressee.equals(Addressee.OWN_ORGANISATION.name()) && organisation.isEmpty()) {
      faults.put("organisation", Messages.text("handover.fault.organisation"));
    } else if (organisation.length() > SHORT) {
      faults.put("organisation", tooLong(organisation, SHORT));
    }
    if (!way.matches("[1-8]?")) {
      faults.put("way", Messages.text("handover.fault.way"));
    }
    need(faults, "owner", owner, SHORT);
    LocalDate first = region.period().from();
    LocalDate day = day(dueOn);
    if (day == null || day.isBefore(first) || day.isAfter(first.plusYears(MOST_YEARS))) {
      faults.put("dueOn", Messages.text("handover.fault.dueOn", DutchDate.day(first)));
    }
    return faults;
  }

  private static void need(Map<String, String> faults, String field, String text, int longest) {
    if (text.isEmpty()) {
      faults.put(field, Messages.text("handover.fault." + field));
    } else if (text.length() > longest) {
      faults.put(field, tooLong(text, longest));
    }
  }

  static String tooLong(String text, int longest) {
    return Messages.text("handover.fault.long", text.length(), longest);
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
