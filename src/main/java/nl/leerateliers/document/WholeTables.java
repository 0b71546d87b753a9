package nl.leerateliers.document;

import java.util.List;

/** The tables that are never torn apart: those that take no more than half a page. */
final class WholeTables {

  /** Rows of numbers. */
  private static final int ROWS = 14;

  /** Lines of texts. */
  private static final int LINES = 28;

  /** How many letters fit on a line over the whole width. */
  private static final int LETTERS = 88;

  private WholeTables() {}

  static boolean contains(Block.Table table) {
    return table.grid().isNumbers() ? table.rows().size() <= ROWS : lines(table) < LINES;
  }

  /** How many lines of type a table of texts takes, more or less. */
  private static int lines(Block.Table table) {
    List<Double> shares = table.grid().shares(table.heads().size());
    int lines = 0;
    for (List<String> row : table.rows()) {
      int highest = 1;
      for (int i = 0; i < row.size(); i++) {
        double column = shares.get(i) * LETTERS;
        int taken = row.get(i).lines().mapToInt(line -> 1 + (int) (line.length() / column)).sum();
        highest = Math.max(highest, taken);
      }
      lines += highest;
    }
    return lines;
  }
}
