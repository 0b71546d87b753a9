package nl.leerateliers.spreadsheet;

import java.util.List;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * One table of a dashboard, ready for a file.
 *
 * @param id its name in addresses, and of its sheet in a workbook
 * @param heads what each column holds
 * @param rows one cell per column: a number, or text
 */
record Sheet(String id, String title, List<String> heads, List<List<Object>> rows) {

  private static final double DECIMALS = 1e6;

  Sheet {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Object> row : rows) {
      if (row.size() != heads.size()) {
        throw new IllegalArgumentException("A row of " + id + " does not fit its heads: " + row);
      }
    }
  }

  /** A count as a number, or the one symbol for withheld. */
  static Object cell(Count count) {
    return count.value().isPresent() ? count.value().getAsInt() : Withheld.SYMBOL;
  }

  /** A share or median in at most six decimals; the other text where there is none. */
  static Object cell(@Nullable Double value, String otherwise) {
    return value == null ? otherwise : Math.round(value * DECIMALS) / DECIMALS;
  }
}
