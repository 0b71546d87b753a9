package nl.leerateliers.indicator;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counted cards. Integers only, so that tallies of weeks and regions add up. */
record CaseTally(List<CaseCell> cells) {

  CaseTally {
    cells = List.copyOf(cells);
  }

  int count() {
    return count(cell -> true);
  }

  int count(Predicate<CaseCell> which) {
    return cells.stream().filter(which).mapToInt(CaseCell::count).sum();
  }

  CaseTally where(Predicate<CaseCell> which) {
    return new CaseTally(cells.stream().filter(which).toList());
  }

  /**
   * A two-way table: a row per row value, a column per column value; cells that have neither are
   * left out.
   */
  <R, C> int[][] table(
      List<R> rows,
      Function<CaseCell, @Nullable R> row,
      List<C> columns,
      Function<CaseCell, @Nullable C> column) {
    int[][] table = new int[rows.size()][columns.size()];
    for (CaseCell cell : cells) {
      int r = rows.indexOf(row.apply(cell));
      int c = columns.indexOf(column.apply(cell));
      if (r >= 0 && c >= 0) {
        table[r][c] += cell.count();
      }
    }
    return table;
  }
}
