package nl.leerateliers.edition;

import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Grid;

/** Tables in OpenDocument: the heads return on every page, no row is torn apart. */
record OpenDocumentTables(OpenDocumentText text) {

  private static final double WIDTH = 407;

  /** A small table of numbers goes to the next page as a whole, and its foot goes with it. */
  private static final String WHOLE = "-whole";

  /** The widths of the columns of every grid, as styles. */
  void styles() {
    for (Grid grid : Grid.values()) {
      for (int cells = 2; cells <= grid.columns(); cells++) {
        columns(grid, cells);
      }
    }
  }

  void write(Block.Table table, String name) {
    String style = table.grid() + "-" + table.heads().size();
    boolean numbers = table.grid().isNumbers();
    boolean whole = numbers && table.rows().size() <= WordTables.WHOLE_TABLE;
    String kind = whole ? style + WHOLE : style;
    xml().open("table:table", "table:name", name, "table:style-name", kind);
    xml().leaf("table:title", table.title());
    for (int i = 0; i < table.heads().size(); i++) {
      xml().empty("table:table-column", "table:style-name", style + "-" + i);
    }
    xml().open("table:table-header-rows");
    row(table.heads(), numbers, "Table_Head", "Head_Cell");
    xml().close();
    table.rows().forEach(row -> row(row, numbers, "Table", "Cell"));
    xml().close();
  }

  /** The facts on the cover: no heads, the first column tells. */
  void facts(List<Cover.Fact> facts, String name) {
    xml().open("table:table", "table:name", name, "table:style-name", "T2-2");
    xml().empty("table:table-column", "table:style-name", "T2-2-0");
    xml().empty("table:table-column", "table:style-name", "T2-2-1");
    facts.forEach(fact -> row(List.of(fact.label(), fact.text()), false, "Table", "Cell"));
    xml().close();
  }

  private void row(List<String> cells, boolean numbers, String kind, String cellStyle) {
    xml().open("table:table-row", "table:style-name", "Row");
    for (int i = 0; i < cells.size(); i++) {
      xml().open("table:table-cell", "table:style-name", cellStyle, "office:value-type", "string");
      text.paragraph(kind + (numbers && i > 0 ? "_Number" : "_Text"), cells.get(i));
      xml().close();
    }
    xml().close();
  }

  private void columns(Grid grid, int cells) {
    List<Double> shares = grid.shares(cells);
    if (shares.size() != cells) {
      return;
    }
    String name = grid + "-" + cells;
    double all = shares.stream().mapToDouble(share -> share * WIDTH).sum();
    for (String kind : List.of("", WHOLE)) {
      xml().open("style:style", "style:name", name + kind, "style:family", "table");
      xml()
          .empty(
              "style:table-properties",
              "style:width",
              points(all),
              "table:align",
              "left",
              "table:border-model",
              "collapsing",
              "fo:keep-with-next",
              kind.isEmpty() ? "auto" : "always",
              "style:may-break-between-rows",
              "" + kind.isEmpty())
          .close();
    }
    for (int i = 0; i < cells; i++) {
      xml().open("style:style", "style:name", name + "-" + i, "style:family", "table-column");
      xml()
          .empty(
              "style:table-column-properties", "style:column-width", points(shares.get(i) * WIDTH));
      xml().close();
    }
  }

  private static String points(double width) {
    return Math.round(width * 10) / 10.0 + "pt";
  }

  private Xml xml() {
    return text.xml();
  }
}
