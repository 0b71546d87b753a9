package nl.leerateliers.document;

import java.util.ArrayList;
import java.util.Collections;
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

  /** The most cells a row can have. */
  public int columns() {
    return columns;
  }

  /** How wide the columns are, as shares of the width of the text. */
  public List<Double> shares(int cells) {
    return switch (this) {
      case N3 -> shares(cells, 0.17);
      case N5 -> shares(cells, 0.14);
      case N6 -> shares(cells, 0.09);
      case T1 -> List.of(0.07, 0.93);
      case T2 -> List.of(0.3, 0.7);
      case T3 -> List.of(0.47, 0.19, 0.34);
    };
  }

  private static List<Double> shares(int cells, double number) {
    List<Double> shares = new ArrayList<>(Collections.nCopies(cells, number));
    // A single number stays near its label, else the label gets what is left.
    shares.set(0, cells == 2 ? 0.5 : 1 - (cells - 1) * number);
    return shares;
  }

  /** Whether all columns but the first hold numbers. */
  public boolean isNumbers() {
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
