package nl.leerateliers.ketenkaart;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field of the card holds. As text everywhere; empty is unknown. */
public enum FieldKind {
  /** Words of one line. */
  LINE,
  /** Words of several lines. */
  TEXT,
  DATE,
  /** {@code yes} or {@code no}. */
  YES_NO,
  NUMBER,
  /** One whole number of a list. */
  SCALE,
  /** One code of a list. */
  CODE,
  /** Codes of a list, separated by a space. */
  CODES;

  /** The same value always as the same text. */
  String normal(String raw, List<String> codes) {
    String text = raw.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    if (this == CODES) {
      List<String> given = Arrays.asList(text.split("\\s+"));
      return codes.containsAll(given)
          ? String.join(" ", codes.stream().filter(given::contains).toList())
          : text;
    }
    return this == LINE ? text.replace('\n', ' ') : text;
  }

  String text(@Nullable Object column) {
    if (column instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    return column == null ? "" : column.toString();
  }

  /** For the database; the text was found good. */
  @Nullable Object column(String text) {
    if (text.isEmpty()) {
      return null;
    }
    return switch (this) {
      case LINE, TEXT, CODE, CODES -> text;
      case DATE -> LocalDate.parse(text);
      case YES_NO -> text.equals("yes");
      case NUMBER, SCALE -> Integer.valueOf(text);
    };
  }

  /** The name of what is wrong with a text, if anything. */
  @Nullable String fault(String text, int most, List<String> codes) {
    return switch (this) {
      case LINE, TEXT -> text.length() > most ? "too-long" : null;
      case DATE -> isDate(text) ? null : "no-date";
      case YES_NO -> text.equals("yes") || text.equals("no") ? null : "unknown-code";
      case NUMBER -> text.matches("\\d{1,6}") && Integer.parseInt(text) <= most ? null : "number";
      case CODE, SCALE -> codes.contains(text) ? null : "unknown-code";
      case CODES -> codes.containsAll(Arrays.asList(text.split(" "))) ? null : "unknown-code";
    };
  }

  private static boolean isDate(String text) {
    try {
      return text.matches("\\d{4}-\\d\\d-\\d\\d") && LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
