package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerateliers.disclosure.Disclosure;

/** A table of tallied numbers that can be made coarser until it fits the disclosure rules. */
record KindTable(List<Category> rows, List<Category> columns, int[][] cells) {

  /**
   * Coarse enough for a file (rule R0): kinds with too few cases in all are put together under
   * "Overig", empty ones left out, and a table that is still too large keeps its row totals only.
   */
  KindTable fitting(Disclosure disclosure) {
    return fitting(disclosure, Category.of("indicator.row", "other"));
  }

  /** The same, with another name for what was put together. */
  KindTable fitting(Disclosure disclosure, Category together) {
    KindTable merged = withoutSmallRows(disclosure, together);
    return merged.rows.size() * columns.size() > Exposure.MOST_CELLS ? merged.totals() : merged;
  }

  /** One column: the total of each row. */
  KindTable totals() {
    int[][] totals =
        Arrays.stream(cells).map(row -> new int[] {Arrays.stream(row).sum()}).toArray(int[][]::new);
    return new KindTable(rows, List.of(Category.of("indicator.column", "all")), totals);
  }

  /** Of kinds, whose rows have no order of their own: outside the region small ones go together. */
  FigureTable ofKinds(Figuring figuring, String id) {
    return (figuring.isExact() ? this : fitting(figuring.disclosure())).in(figuring, id);
  }

  /** By week: too fine for a file, where only the totals per week may stand. */
  FigureTable ofWeeks(Figuring figuring, String id) {
    return (figuring.isExact() ? this : totals()).in(figuring, id);
  }

  private FigureTable in(Figuring figuring, String id) {
    return figuring.table(id, rows, columns, cells);
  }

  int total() {
    return Arrays.stream(cells).flatMapToInt(Arrays::stream).sum();
  }

  private KindTable withoutSmallRows(Disclosure disclosure, Category together) {
    List<Category> kept = new ArrayList<>();
    List<int[]> keptCells = new ArrayList<>();
    int[] other = new int[columns.size()];
    for (int row = 0; row < rows.size(); row++) {
      int total = Arrays.stream(cells[row]).sum();
      if (disclosure.isSmall(total)) {
        add(other, cells[row]);
      } else if (total > 0) {
        kept.add(rows.get(row));
        keptCells.add(cells[row]);
      }
    }
    // "Overig" itself must not be small: it takes the smallest kind that is left along.
    while (disclosure.isSmall(Arrays.stream(other).sum()) && !kept.isEmpty()) {
      int smallest = smallest(keptCells);
      add(other, keptCells.remove(smallest));
      kept.remove(smallest);
    }
    if (Arrays.stream(other).sum() > 0) {
      kept.add(together);
      keptCells.add(other);
    }
    return new KindTable(kept, columns, keptCells.toArray(int[][]::new));
  }

  private static int smallest(List<int[]> rows) {
    int smallest = 0;
    for (int row = 1; row < rows.size(); row++) {
      if (Arrays.stream(rows.get(row)).sum() < Arrays.stream(rows.get(smallest)).sum()) {
        smallest = row;
      }
    }
    return smallest;
  }

  private static void add(int[] to, int[] row) {
    for (int column = 0; column < to.length; column++) {
      to[column] += row[column];
    }
  }
}
