package nl.leerateliers.spreadsheet;

import java.util.List;
import java.util.regex.Pattern;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One table of a dashboard, ready for a file.
 *
 * @param id its name in addresses
 * @param heads what each column holds
 * @param rows one cell per column: a number, or text
 */
record Sheet(String id, String title, List<String> heads, List<List<Object>> rows) {

  /** Title, scope and the heads: they stay in view, and return on every printed page. */
  static final int TOP = 3;

  /** What the name of a sheet may not hold, nor begin or end with. */
  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\[\\]*?:/\\\\]|^'+|'+$");

  /** How long the name of a sheet may be. */
  private static final int LONGEST_NAME = 31;

  private static final double DECIMALS = 1e6;
  private static final int NARROWEST = 8;
  private static final int HEAD_WRAPS = 14;
  private static final int WIDEST = 50;

  /** A number from 0 to 1, which a spreadsheet shows as a percentage. */
  record Share(double value) {

    /** What stands behind the number: a space and a sign, or in English the sign alone. */
    static String sign() {
      return Messages.text("indicator.percent", "");
    }

    @Override
    public String toString() {
      return Messages.text("indicator.percent", Math.round(100 * value));
    }
  }

  Sheet {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Object> row : rows) {
      if (row.size() != heads.size()) {
        throw new IllegalArgumentException("A row of " + id + " does not fit its heads: " + row);
      }
    }
  }

  /** What its sheet is called in a workbook; of a long one the middle is left out. */
  String name() {
    return name(id);
  }

  /** Words as the name of a sheet. */
  static String name(String words) {
    String name = NOT_IN_A_NAME.matcher(words).replaceAll(" ").strip();
    int half = (LONGEST_NAME - 1) / 2;
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, half) + "…" + name.substring(name.length() - half);
  }

  /** A count as a number, or the one symbol for withheld. */
  static Object cell(Count count) {
    return count.value().isPresent() ? count.value().getAsInt() : Withheld.SYMBOL;
  }

  /** A median or sum in at most six decimals; the other text where there is none. */
  static Object cell(@Nullable Double value, String otherwise) {
    return value == null ? otherwise : rounded(value);
  }

  /** A part of a whole; the other text where there is none. */
  static Object share(@Nullable Double value, String otherwise) {
    return value == null ? otherwise : new Share(rounded(value));
  }

  /** How many characters wide a column is best shown; what is longer wraps. */
  int width(int column) {
    int longest =
        rows.stream().mapToInt(row -> row.get(column).toString().length()).max().orElse(0);
    int head = Math.min(heads.get(column).length(), HEAD_WRAPS);
    return Math.min(Math.max(Math.max(longest, head) + 2, NARROWEST), WIDEST);
  }

  private static double rounded(double value) {
    return Math.round(value * DECIMALS) / DECIMALS;
  }
}
