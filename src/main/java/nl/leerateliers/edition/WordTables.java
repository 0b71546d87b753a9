package nl.leerateliers.edition;

import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Cover;

/** Tables in WordprocessingML: the heads return on every page, no row is torn apart. */
record WordTables(WordRuns runs) {

  /** The width of the text: 407 points in twentieths. */
  private static final int WIDTH = 8140;

  /** A table of at most this many rows of numbers stays on one page. */
  static final int WHOLE_TABLE = 14;

  void write(Block.Table table) {
    List<Double> shares = table.grid().shares(table.heads().size());
    boolean numbers = table.grid().isNumbers();
    open(shares, "1", table.title(), table.measure());
    row(table.heads(), shares, numbers, true, true);
    int last = table.rows().size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean whole = i == 0 || i == last - 1 || numbers && last < WHOLE_TABLE;
      boolean keep = i == last ? !table.foot().isEmpty() : whole;
      row(table.rows().get(i), shares, numbers, false, keep);
    }
    runs.xml().close();
  }

  /** The facts on the cover: no heads, the first column tells. */
  void facts(List<Cover.Fact> facts, String title) {
    List<Double> shares = List.of(0.29, 0.71);
    open(shares, "0", title, "");
    for (Cover.Fact fact : facts) {
      row(List.of(fact.label(), fact.text()), shares, false, false, false);
    }
    runs.xml().close();
  }

  private void open(List<Double> shares, String headRow, String title, String measure) {
    Xml xml = runs.xml();
    int all = shares.stream().mapToInt(WordTables::width).sum();
    xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "ReportTable");
    xml.empty("w:tblW", "w:w", "" + all, "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.empty(
        "w:tblLook",
        "w:val",
        "00A0",
        "w:firstRow",
        headRow,
        "w:lastRow",
        "0",
        "w:firstColumn",
        "1",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1");
    xml.empty("w:tblCaption", "w:val", title);
    xml.empty("w:tblDescription", "w:val", measure.isEmpty() ? title : measure);
    xml.close().open("w:tblGrid");
    shares.forEach(share -> xml.empty("w:gridCol", "w:w", "" + width(share)));
    xml.close();
  }

  private void row(
      List<String> cells, List<Double> shares, boolean numbers, boolean head, boolean keep) {
    Xml xml = runs.xml();
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (head) {
      xml.empty("w:tblHeader");
    }
    xml.close();
    for (int i = 0; i < cells.size(); i++) {
      xml.open("w:tc").open("w:tcPr");
      xml.empty("w:tcW", "w:w", "" + width(shares.get(i)), "w:type", "dxa");
      xml.empty("w:vAlign", "w:val", head ? "bottom" : "top").close();
      String style = (head ? "TableHead" : "Table") + (numbers && i > 0 ? "Number" : "Text");
      runs.start(style, keep).run(cells.get(i)).end();
      xml.close();
    }
    xml.close();
  }

  private static int width(double share) {
    return (int) Math.round(share * WIDTH);
  }
}
