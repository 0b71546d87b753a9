package nl.leerateliers.begeleidingsgroep;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A decision as somebody typed it.
 *
 * @param item the key of the subject it is about
 * @param move the step of a learning point that it makes, as {@link PointMove#key}; {@link
 *     #NO_MOVE} when it makes none, empty when nobody said
 */
public record DecisionDraft(String item, String text, String owner, String dueOn, String move) {

  static final String NO_MOVE = "none";

  public static final int LONGEST = 4000;
  public static final int LONGEST_OWNER = 120;
  private static final int MOST_YEARS = 2;

  public static DecisionDraft of(MultivaluedMap<String, String> form) {
    return new DecisionDraft(
        words(form, "item"),
        words(form, "decision").replace("\r\n", "\n"),
        words(form, "owner").replaceAll("\\p{Cntrl}+", " "),
        words(form, "dueOn"),
        words(form, "move"));
  }

  Optional<PointMove> asksMove() {
    return PointMove.of(move);
  }

  /** Whether it does not say which learning point it moves, or that it moves none. */
  boolean leavesOpenWhatMoves(ItemKind kind) {
    return move.isEmpty()
        ? kind == ItemKind.LEARNING_POINTS
        : !move.equals(NO_MOVE) && asksMove().isEmpty();
  }

  static String words(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text.strip();
  }

  /** What is wrong, in Dutch, by the name of the field. */
  Map<String, String> faults(LocalDate meeting) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (text.isEmpty()) {
      faults.put("decision", Messages.text("begeleidingsgroep.fault.decision"));
    } else if (text.length() > LONGEST) {
      faults.put("decision", tooLong(text, LONGEST));
    }
    if (owner.isEmpty()) {
      faults.put("owner", Messages.text("begeleidingsgroep.fault.owner"));
    } else if (owner.length() > LONGEST_OWNER) {
      faults.put("owner", tooLong(owner, LONGEST_OWNER));
    }
    LocalDate last = meeting.plusYears(MOST_YEARS);
    LocalDate due = day(dueOn);
    if (due == null) {
      faults.put("dueOn", Messages.text("begeleidingsgroep.fault.noDate"));
    } else if (due.isBefore(meeting) || due.isAfter(last)) {
      faults.put(
          "dueOn",
          Messages.text(
              "begeleidingsgroep.fault.date", DutchDate.day(meeting), DutchDate.day(last)));
    }
    return faults;
  }

  static String tooLong(String text, int most) {
    return Messages.text("begeleidingsgroep.fault.long", text.length(), most);
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
