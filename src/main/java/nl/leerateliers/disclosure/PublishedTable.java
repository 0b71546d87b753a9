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
    return new PublishedTable(List.of(), List.of(), none(columns), Withheld.WITHHELD);
  }

  /** Only the totals per column: neither the cells nor how many each row has. */
  public PublishedTable withoutRows() {
    return new PublishedTable(noCells(), none(rowTotals.size()), columnTotals, total);
  }

  /** Only the totals per row. */
  public PublishedTable withoutColumns() {
    return new PublishedTable(noCells(), rowTotals, none(columnTotals.size()), total);
  }

  /** Not even how many there are in all. */
  public PublishedTable nothing() {
    return new PublishedTable(
        noCells(), none(rowTotals.size()), none(columnTotals.size()), Withheld.WITHHELD);
  }

  private List<List<Count>> noCells() {
    return cells.stream().map(row -> none(row.size())).toList();
  }

  private static List<Count> none(int size) {
    return Collections.nCopies(size, Withheld.WITHHELD);
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
