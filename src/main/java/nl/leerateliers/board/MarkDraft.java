package nl.leerateliers.board;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up mark as somebody typed it.
 *
 * @param key of the form, and the id of the mark: sent twice, it still is one mark
 * @param step 0 to 6, or empty
 */
public record MarkDraft(String key, String what, String step, String owner, String dueOn) {

  static final int LONGEST = 300;
  private static final int MOST_YEARS = 2;

  static MarkDraft empty() {
    return new MarkDraft(UUID.randomUUID().toString(), "", "", "", "");
  }

  static MarkDraft of(MultivaluedMap<String, String> form) {
    return new MarkDraft(
        text(form, "key"),
        text(form, "what").replaceAll("\\p{Cntrl}+", " "),
        text(form, "step"),
        text(form, "owner"),
        text(form, "dueOn"));
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text.strip();
  }

  /** What is wrong, in Dutch, by the name of the field. */
  Map<String, String> faults(Region region, List<String> organisations, LocalDate today) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (!key.matches("[0-9a-f-]{36}")) {
      faults.put("key", Messages.text("board.mark.fault.key"));
    }
    if (what.isEmpty()) {
      faults.put("what", Messages.text("board.mark.fault.what"));
    } else if (what.length() > LONGEST) {
      faults.put("what", Messages.text("board.mark.fault.long", what.length(), LONGEST));
    }
    if (!step.matches("[0-6]?")) {
      faults.put("step", Messages.text("board.mark.fault.step"));
    }
    if (!organisations.contains(owner)) {
      faults.put("owner", Messages.text("board.mark.fault.owner"));
    }
    LocalDate first = region.period().from();
    LocalDate last = later(today, region.period().to()).plusYears(MOST_YEARS);
    LocalDate day = day(dueOn);
    if (day == null) {
      faults.put("dueOn", Messages.text("board.mark.fault.noDate"));
    } else if (day.isBefore(first) || day.isAfter(last)) {
      faults.put(
          "dueOn",
          Messages.text("board.mark.fault.date", DutchDate.day(first), DutchDate.day(last)));
    }
    return faults;
  }

  @Nullable Integer stepNumber() {
    return step.isEmpty() ? null : Integer.valueOf(step);
  }

  /** The day that a text names, if it names one. */
  static @Nullable LocalDate day(String text) {
    try {
      return text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
