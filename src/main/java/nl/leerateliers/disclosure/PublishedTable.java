package nl.leerateliers.disclosure;

import java.util.Collections;
import java.util.List;

/**
 * A table of counts as it may be shown: the inner cells with the totals of rows and columns.
 *
 * @param cells rows of inner cells, all of one length
 * @param rowTotals one per row
 * @param columnTotals one per column
 * @param total the grand total
 */
public record PublishedTable(
    List<List<Count>> cells, List<Count> rowTotals, List<Count> columnTotals, Count total) {

  public PublishedTable {
    cells = cells.stream().map(List::copyOf).toList();
    rowTotals = List.copyOf(rowTotals);
    columnTotals = List.copyOf(columnTotals);
    boolean fits = rowTotals.size() == cells.size();
    for (List<Count> row : cells) {
      fits &= row.size() == columnTotals.size();
    }
    if (!fits) {
      throw new IllegalArgumentException("Totals do not fit the cells");
    }
  }

  /** Of a region without cases no kind is left; so few cases have no table at all (rule R1). */
  public static PublishedTable withoutRows(int columns) {
    Count none = Withheld.WITHHELD;
    return new PublishedTable(List.of(), List.of(), Collections.nCopies(columns, none), none);
  }

  public Count cell(int row, int column) {
    return cells.get(row).get(column);
  }

  /** Whether anything is withheld. */
  public boolean hasWithheld() {
    return cells.stream().flatMap(List::stream).anyMatch(c -> !c.isShown())
        || rowTotals.stream().anyMatch(c -> !c.isShown())
        || columnTotals.stream().anyMatch(c -> !c.isShown())
        || !total.isShown();
  }
}
