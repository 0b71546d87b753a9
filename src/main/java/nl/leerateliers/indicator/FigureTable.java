package nl.leerateliers.indicator;

import java.util.List;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.PublishedTable;
import org.jspecify.annotations.Nullable;

/**
 * A two-way table of cases as it may be shown. Chart, table, JSON and file all read this one.
 *
 * @param id the table's stable name, such as {@code weeks.caseType}; its title is the message
 *     {@code indicator.table.<id>}
 * @param rows the categories down the side
 * @param columns the categories across the top
 * @param counts the cells with their totals
 * @param scope what its counts hold for; null where each row is an atelier with a scope of its own
 * @param rowScopes what the counts of each row hold for, where {@code scope} is null; else empty
 * @param fictitious whether its cells are invented, though their totals may be published
 */
public record FigureTable(
    String id,
    List<Category> rows,
    List<Category> columns,
    PublishedTable counts,
    @Nullable Scope scope,
    List<Scope> rowScopes,
    boolean fictitious) {

  public FigureTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    rowScopes = List.copyOf(rowScopes);
    if (rowScopes.size() != (scope == null ? rows.size() : 0)) {
      throw new IllegalArgumentException("No scope of every count of " + id);
    }
    if (rows.size() != counts.rowTotals().size()
        || columns.size() != counts.columnTotals().size()) {
      throw new IllegalArgumentException("Categories do not fit the counts of " + id);
    }
  }

  /** A table of one region. */
  FigureTable(
      String id,
      List<Category> rows,
      List<Category> columns,
      PublishedTable counts,
      Scope scope,
      boolean fictitious) {
    this(id, rows, columns, counts, scope, List.of(), fictitious);
  }

  /** What it counts, in words. */
  public String definition() {
    return Definition.of("table." + id);
  }

  /** The same table with other counts. */
  FigureTable with(PublishedTable other) {
    return new FigureTable(id, rows, columns, other, scope, rowScopes, fictitious);
  }

  public Count cell(int row, int column) {
    return counts.cell(row, column);
  }
}
