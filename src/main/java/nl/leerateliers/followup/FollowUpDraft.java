package nl.leerateliers.followup;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a moment: a feedback, or what is known of the impact.
 *
 * @param token made with the form, so that sending it twice keeps it once
 * @param part which feedback it corrects; empty for a new one, {@code finding} for the impact
 * @param based the revision that its writer saw; 0 when there was none
 * @param who a {@link Person}, or {@code ORG:} with the code of an organisation
 */
public record FollowUpDraft(
    String token,
    String part,
    int based,
    String who,
    String outcome,
    String channel,
    String givenOn,
    String text,
    String reason) {

  static final int LONGEST = 4000;
  static final int LONGEST_REASON = 500;
  private static final String OF_ORGANISATION = "ORG:";
  private static final String UUID_LIKE = "[0-9a-f-]{36}";

  static FollowUpDraft of(UnaryOperator<@Nullable String> form) {
    String token = read(form, "token");
    String part = read(form, "part");
    String based = read(form, "based");
    return new FollowUpDraft(
        token.matches(UUID_LIKE) ? token : UUID.randomUUID().toString(),
        part.equals(FollowUpNote.FINDING) || part.matches(UUID_LIKE) ? part : "",
        based.matches("\\d{1,6}") ? Integer.parseInt(based) : 0,
        read(form, "who"),
        read(form, "outcome"),
        read(form, "channel"),
        read(form, "givenOn"),
        read(form, "text"),
        read(form, "reason"));
  }

  static FollowUpDraft empty(String part, int based, String text) {
    String token = UUID.randomUUID().toString();
    return new FollowUpDraft(token, part, based, "", "", "", "", text, "");
  }

  /** To correct what was recorded. */
  static FollowUpDraft of(FollowUpNote note) {
    return new FollowUpDraft(
        UUID.randomUUID().toString(),
        note.part(),
        note.revision(),
        note.organisation() == null
            ? orEmpty(note.person())
            : OF_ORGANISATION + note.organisation(),
        orEmpty(note.outcome()),
        orEmpty(note.channel()),
        orEmpty(note.givenOn()),
        orEmpty(note.text()),
        orEmpty(note.reason()));
  }

  /** The same words over the revision of now, for whoever has seen what another wrote. */
  FollowUpDraft over(int revision) {
    return new FollowUpDraft(token, part, revision, who, outcome, channel, givenOn, text, reason);
  }

  public boolean isFinding() {
    return part.equals(FollowUpNote.FINDING);
  }

  /** What is wrong, by field, as codes. */
  Map<String, String> faults(LocalDate start, LocalDate today, Set<String> organisations) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (text.length() > LONGEST) {
      faults.put("text", "tooLong");
    }
    if (isFinding()) {
      if (text.isEmpty() && based == 0) {
        faults.put("text", "findingMissing");
      }
      return faults;
    }
    if (who.isEmpty()) {
      faults.put("who", "whoMissing");
    } else if (person() == null
        && (organisation() == null || !organisations.contains(organisation()))) {
      faults.put("who", "unknown");
    }
    if (outcome.isEmpty()) {
      faults.put("outcome", "outcomeMissing");
    } else if (came() == null) {
      faults.put("outcome", "unknown");
    }
    if (!channel.isEmpty() && asked() == null) {
      faults.put("channel", "unknown");
    }
    if (!givenOn.isEmpty()) {
      LocalDate day = day();
      if (day == null) {
        faults.put("givenOn", "noDate");
      } else if (day.isBefore(start)) {
        faults.put("givenOn", "beforeStart");
      } else if (day.isAfter(today)) {
        faults.put("givenOn", "future");
      }
    }
    if (reason.length() > LONGEST_REASON) {
      faults.put("reason", "reasonTooLong");
    }
    fitting(faults);
    return faults;
  }

  /** What an answer needs, and what there cannot be without one. */
  private void fitting(Map<String, String> faults) {
    if (came() == Outcome.ANSWERED) {
      if (channel.isEmpty()) {
        faults.put("channel", "channelMissing");
      }
      if (givenOn.isEmpty()) {
        faults.put("givenOn", "dayMissing");
      }
      if (text.isEmpty()) {
        faults.put("text", "textMissing");
      }
    } else if (came() != null && !text.isEmpty()) {
      faults.putIfAbsent("text", "textWithoutAnswer");
    }
    if (came() == Outcome.NOT_ASKED && reason.isEmpty()) {
      faults.put("reason", "reasonMissing");
    }
  }

  @Nullable Person person() {
    return code(Person.class, who);
  }

  @Nullable String organisation() {
    return who.startsWith(OF_ORGANISATION) ? who.substring(OF_ORGANISATION.length()) : null;
  }

  @Nullable Outcome came() {
    return code(Outcome.class, outcome);
  }

  @Nullable Channel asked() {
    return code(Channel.class, channel);
  }

  @Nullable LocalDate day() {
    try {
      return givenOn.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(givenOn) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Whether that revision says the same. */
  boolean says(FollowUpNote note) {
    FollowUpDraft kept = of(note);
    return kept.equals(
        new FollowUpDraft(
            kept.token, kept.part, kept.based, who, outcome, channel, givenOn, text, reason));
  }

  static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String read(UnaryOperator<@Nullable String> form, String field) {
    return orEmpty(form.apply(field))
        .replace("\r\n", "\n")
        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
        .strip();
  }

  private static <E extends Enum<E>> @Nullable E code(Class<E> codes, String name) {
    return Arrays.stream(codes.getEnumConstants())
        .filter(code -> code.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
