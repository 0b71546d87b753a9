package nl.leerateliers.document;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/**
 * The cells of the rows of one table. A cell without words is not printed, nor are the cells beside
 * one that goes on from the page before; yet every row has as many cells as the first.
 */
@SuppressWarnings("NullAway.Init")
final class RowCells {

  private final PdfStructure structure;

  /** Where the cells of the first row begin. */
  private final List<Integer> columns = new ArrayList<>();

  private PdfStructureEntry row;
  private PdfStructureEntry cell;
  private int cells;
  private int begin;

  RowCells(PdfStructure structure) {
    this.structure = structure;
  }

  void newTable() {
    columns.clear();
  }

  void newRow(PdfStructureEntry next) {
    row = next;
    cells = 0;
  }

  void endRow() {
    emptyBefore(Integer.MAX_VALUE);
  }

  /** Whether what begins here belongs to the cell before it. */
  boolean goesOn(int x) {
    return cells > 0 && x == begin;
  }

  void begin(int x) {
    if (cells == columns.size()) {
      columns.add(x);
    } else {
      emptyBefore(x);
    }
    begin = x;
    cells++;
  }

  /** The cell that lines go on in. */
  PdfStructureEntry open() {
    return cell;
  }

  PdfStructureEntry open(String tag, String scope) {
    cell = structure.createTag(row, tag);
    if (!scope.isEmpty()) {
      cell.setScope(scope);
    }
    return cell;
  }

  private void emptyBefore(int x) {
    while (cells < columns.size() && columns.get(cells) < x) {
      structure.createTag(row, "TD");
      cells++;
    }
  }
}
