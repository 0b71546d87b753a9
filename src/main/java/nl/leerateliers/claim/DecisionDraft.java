package nl.leerateliers.claim;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * A decision as somebody typed it.
 *
 * @param key of the form: sent twice, it still is one decision
 * @param claim the id of the preferred claim
 * @param takenBy who decided: a body or a role, never a name
 * @param based the number of the last decision its writer saw; 0 for none
 */
public record DecisionDraft(
    String key, String claim, String takenBy, String takenOn, String reason, int based) {

  static final int LONGEST_WHO = 120;
  static final int LONGEST_REASON = 1000;

  static DecisionDraft empty(int based) {
    return new DecisionDraft(
        UUID.randomUUID().toString(), "", Messages.text("claim.by.default"), "", "", based);
  }

  static DecisionDraft of(MultivaluedMap<String, String> form) {
    String based = text(form.getFirst("based"));
    return new DecisionDraft(
        text(form.getFirst("key")),
        text(form.getFirst("claim")),
        text(form.getFirst("takenBy")).replaceAll("\\p{Cntrl}+", " "),
        text(form.getFirst("takenOn")),
        text(form.getFirst("reason")),
        based.matches("\\d{1,6}") ? Integer.parseInt(based) : 0);
  }

  static String text(@Nullable String typed) {
    return typed == null
        ? ""
        : typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
  }

  /** What is wrong, in the visitor's words, by the name of the field. */
  Map<String, String> faults(Region region, LocalDate today) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (!key.matches("[0-9a-f-]{36}")) {
      faults.put("key", Messages.text("claim.fault.key"));
    }
    if (claim.isEmpty()) {
      faults.put("claim", Messages.text("claim.fault.claim"));
    }
    if (takenBy.isEmpty()) {
      faults.put("takenBy", Messages.text("claim.fault.takenBy"));
    } else if (takenBy.length() > LONGEST_WHO) {
      faults.put("takenBy", Messages.text("claim.fault.long", takenBy.length(), LONGEST_WHO));
    }
    LocalDate day = day(takenOn);
    LocalDate first = region.period().from();
    if (day == null || day.isBefore(first) || day.isAfter(today)) {
      faults.put("takenOn", Messages.text("claim.fault.takenOn", DutchDate.day(first)));
    }
    reasonFault(reason).ifPresent(fault -> faults.put("reason", fault));
    return faults;
  }

  static java.util.Optional<String> reasonFault(String reason) {
    if (reason.isEmpty()) {
      return java.util.Optional.of(Messages.text("claim.fault.reason"));
    }
    return reason.length() > LONGEST_REASON
        ? java.util.Optional.of(Messages.text("claim.fault.long", reason.length(), LONGEST_REASON))
        : java.util.Optional.empty();
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
