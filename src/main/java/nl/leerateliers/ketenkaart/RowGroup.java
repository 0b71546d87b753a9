package nl.leerateliers.ketenkaart;

import java.util.List;

/**
 * Rows of one kind as a step of the page shows them.
 *
 * @param hint what to know before filling them in; empty when the title says it all
 */
public record RowGroup(String title, String hint, List<CardRow> rows) {

  /**
   * A row with its fields.
   *
   * @param note what an earlier step says of it; empty when it has none
   */
  public record CardRow(String legend, String note, List<FieldView> fields) {

    public CardRow {
      fields = List.copyOf(fields);
    }
  }

  public RowGroup {
    rows = List.copyOf(rows);
  }
}
