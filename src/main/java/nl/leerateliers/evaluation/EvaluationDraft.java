package nl.leerateliers.evaluation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as somebody typed it.
 *
 * @param key of the form: sent twice with the same text, it still is one evaluation
 * @param kind a code of {@link EvaluationKind}, or QUESTION for what is put to the
 *     begeleidingsgroep
 * @param givenOn the day it is about; what belongs to a week gets the Friday of that week
 * @param marks what was decided with it, by the code of its {@link PinField}
 */
public record EvaluationDraft(
    String key,
    String kind,
    String text,
    String givenOn,
    String organisation,
    String name,
    Map<String, String> marks) {

  static final int LONGEST = 4000;
  static final int LONGEST_NAME = 80;
  static final String QUESTION = "QUESTION";

  /** What can be said of a card when it is made; the rest is done on the wall. */
  private static final Set<PinField> MARKS = EnumSet.range(PinField.QUESTION, PinField.LEVEL);

  public EvaluationDraft {
    text = clean(text);
    name = name.replaceAll("\\p{Cntrl}+", " ").strip();
    marks = Map.copyOf(marks);
  }

  /** As it is kept: without the signs that nobody types. */
  static String clean(String text) {
    return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
  }

  /** An empty form with a key of its own. */
  static EvaluationDraft empty(String kind, LocalDate day) {
    String key = UUID.randomUUID().toString();
    return new EvaluationDraft(key, kind, "", day.toString(), "", "", Map.of());
  }

  static EvaluationDraft of(MultivaluedMap<String, String> form) {
    Map<String, String> marks = new LinkedHashMap<>();
    for (PinField field : MARKS) {
      String value = typed(form, field.code());
      if (!value.isEmpty()) {
        marks.put(field.code(), value);
      }
    }
    return new EvaluationDraft(
        typed(form, "key"),
        typed(form, "kind"),
        typed(form, "text"),
        typed(form, "dag"),
        typed(form, "organisation"),
        typed(form, "name"),
        marks);
  }

  private static String typed(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text.strip();
  }

  /** What is wrong, in the visitor's words, by the name of the field. */
  Map<String, String> faults(Region region, List<String> organisations, boolean namesAsked) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (!key.matches("[0-9a-f-]{36}")) {
      faults.put("key", Messages.text("evaluation.fault.key"));
    }
    if (!isKnown(kind)) {
      faults.put("kind", Messages.text("evaluation.fault.kind"));
    }
    if (text.isEmpty()) {
      faults.put("text", Messages.text("evaluation.fault.text"));
    } else if (text.length() > LONGEST) {
      faults.put(
          "text",
          Messages.text("evaluation.fault.long", text.length(), LONGEST, text.length() - LONGEST));
    }
    if (!organisation.isEmpty() && !organisations.contains(organisation)) {
      faults.put("organisation", Messages.text("evaluation.fault.organisation"));
    }
    if (!name.isEmpty() && !namesAsked) {
      faults.put("name", Messages.text("evaluation.fault.noNames"));
    } else if (name.length() > LONGEST_NAME) {
      faults.put("name", Messages.text("evaluation.fault.name", name.length(), LONGEST_NAME));
    }
    LocalDate given = date(givenOn);
    if (given == null || !region.period().contains(isKnown(kind) ? day() : given)) {
      faults.put(
          "dag",
          Messages.text(
              "evaluation.fault.day",
              DutchDate.day(region.period().from()),
              DutchDate.day(region.period().to())));
    }
    return faults;
  }

  private static boolean isKnown(String kind) {
    return kind.equals(QUESTION) || EvaluationKind.ofCode(kind).isPresent();
  }

  /** The kind it is kept as: a question is a week evaluation for the begeleidingsgroep. */
  EvaluationKind evaluationKind() {
    return EvaluationKind.ofCode(kind).orElse(EvaluationKind.WEEK_EVALUATION);
  }

  boolean isQuestion() {
    return kind.equals(QUESTION);
  }

  /** The day it is kept under; only of a draft that names one. */
  LocalDate day() {
    LocalDate given = LocalDate.parse(givenOn);
    return evaluationKind().isOfTheWeek() ? fridayOf(given) : given;
  }

  /** Stands for this form with this text, so that a changed text sent again is not lost. */
  String token() {
    return UUID.nameUUIDFromBytes((key + kind + givenOn + text).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  static LocalDate fridayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(DayOfWeek.FRIDAY);
  }

  /** The day that a text names, if it names one. */
  static @Nullable LocalDate date(String text) {
    try {
      return text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
