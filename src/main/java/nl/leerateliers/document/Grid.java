package nl.leerateliers.document;

import java.util.List;

/** The column widths a table can have; the template has a row for each. */
public enum Grid {
  /** A label and up to three numbers. */
  N3(4),
  /** A label and up to five numbers. */
  N5(6),
  /** A label and up to six short numbers. */
  N6(7),
  /** A number and a text. */
  T1(2),
  /** A term and a text. */
  T2(2),
  /** A text, a word and a text. */
  T3(3);

  private final int columns;

  Grid(int columns) {
    this.columns = columns;
  }

  /** The grid for a label and so many numbers. */
  public static Grid numbers(int columns) {
    return columns <= 3 ? N3 : columns <= 5 ? N5 : N6;
  }

  boolean isNumbers() {
    return this == N3 || this == N5 || this == N6;
  }

  /** The column of a cell: numbers keep to the right; a single one stays near its label. */
  int place(int index, int cells) {
    return index == 0 || cells == 2 || !isNumbers() ? index : columns - cells + index;
  }

  void check(List<String> heads, List<List<String>> rows) {
    if (heads.size() < 2 || heads.size() > columns) {
      throw new IllegalArgumentException(heads.size() + " columns do not fit " + this);
    }
    if (rows.stream().anyMatch(row -> row.size() != heads.size())) {
      throw new IllegalArgumentException("Every row needs " + heads.size() + " cells: " + rows);
    }
  }
}
