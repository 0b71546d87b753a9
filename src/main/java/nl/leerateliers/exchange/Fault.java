package nl.leerateliers.exchange;

import java.util.Objects;
import nl.leerateliers.message.Messages;

/**
 * One thing in a data package that is wrong, and what to do about it.
 *
 * @param file the file in the package, such as {@code ketenkaarten.csv}
 * @param line the line in that file, counted from 1; 0 when it concerns the whole file
 * @param column the column; empty when it concerns the whole line or file
 * @param value what stands there, cut to 60 characters
 * @param rule the stable name of the rule that is broken, such as {@code unknown-code}
 * @param remedy what is wrong and what to do, in Dutch
 */
public record Fault(
    String file, long line, String column, String value, String rule, String remedy) {

  private static final int MOST_SHOWN = 60;

  public Fault {
    Objects.requireNonNull(file);
    value = cut(value);
  }

  /** The fault as one Dutch sentence with its place. */
  public String text() {
    String place = line > 0 ? Messages.text("exchange.at-line", file, Long.toString(line)) : file;
    if (!column.isEmpty()) {
      place = Messages.text("exchange.at-column", place, column);
    }
    return value.isEmpty()
        ? Messages.text("exchange.fault", place, remedy)
        : Messages.text("exchange.fault-with-value", place, value, remedy);
  }

  /** The same without a value that is a piece of text: what a card says stays out of the log. */
  public String textForLog() {
    return value.indexOf(' ') < 0 ? text() : new Fault(file, line, column, "", rule, remedy).text();
  }

  private static String cut(String value) {
    String line = value.replaceAll("\\p{Cntrl}", " ");
    if (line.codePointCount(0, line.length()) <= MOST_SHOWN) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, MOST_SHOWN - 1)) + "…";
  }
}
