package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.CountBars;
import nl.leerateliers.document.Drawing;
import nl.leerateliers.document.Grid;
import nl.leerateliers.document.Palette;
import nl.leerateliers.document.Series;
import nl.leerateliers.document.ShareBars;
import nl.leerateliers.document.StackedColumns;
import nl.leerateliers.indicator.Category;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.Indicator;

/** A drawing and its table, both from the same published counts. */
record FigureBlocks(Remarks remarks) {

  /** Columns per week. */
  List<Block> weeks(FigureTable table, String title, String measure, List<Palette> palettes) {
    List<StackedColumns.Column> columns =
        IntStream.range(0, table.rows().size())
            .mapToObj(
                r ->
                    new StackedColumns.Column(
                        table.rows().get(r).code(),
                        table.counts().cells().get(r),
                        table.counts().rowTotals().get(r)))
            .toList();
    Drawing drawing =
        new StackedColumns(series(table, palettes), columns, text("report.chart.total"));
    return pair(table, title, measure, text("report.head.week"), drawing, ChartWords.weeks(table));
  }

  /** How each group divides. */
  List<Block> shares(FigureTable table, String title, String measure, List<Palette> palettes) {
    List<ShareBars.Group> groups =
        IntStream.range(0, table.rows().size())
            .mapToObj(
                r -> {
                  Count total = table.counts().rowTotals().get(r);
                  return new ShareBars.Group(
                      table.rows().get(r).label(),
                      text("report.results.groups", total.text()),
                      table.counts().cells().get(r),
                      total);
                })
            .toList();
    Drawing drawing = new ShareBars(series(table, palettes), groups, text("report.chart.withheld"));
    return pair(
        table, title, measure, text("report.head.caseType"), drawing, ChartWords.shares(table));
  }

  /** A bar per kind; the table tells the case types apart. */
  List<Block> kinds(FigureTable table, String title, String measure, Palette palette) {
    List<CountBars.Bar> bars =
        IntStream.range(0, table.rows().size())
            .mapToObj(
                r -> {
                  Count total = table.counts().rowTotals().get(r);
                  return new CountBars.Bar(table.rows().get(r).label(), total, total.text());
                })
            .toList();
    return pair(
        table,
        title,
        measure,
        text("report.head.kind"),
        CountBars.byLargest(bars, palette),
        ChartWords.kinds(table));
  }

  /** Bars for indicators of one base, with their table. */
  List<Block> indicators(
      List<Indicator> indicators, String title, String measure, String head, Palette palette) {
    if (indicators.isEmpty()) {
      return List.of();
    }
    int base =
        indicators.stream()
            .map(Indicator::base)
            .mapToInt(b -> b == null ? 0 : b.value().orElse(0))
            .max()
            .orElse(0);
    List<CountBars.Bar> bars =
        indicators.stream().map(i -> new CountBars.Bar(i.label(), i.n(), i.text())).toList();
    String foot = remarks.onIndicators(indicators);
    return List.of(
        new Block.Figure(
            title,
            remarks.measure(measure),
            new CountBars(bars, palette, base),
            text("report.chart.alternative", title + " " + ChartWords.indicators(indicators)),
            ""),
        new Block.Table(
            title,
            measure,
            Grid.N3,
            List.of(
                head,
                text("report.head.cards"),
                text("report.head.cardsOf"),
                text("report.head.share")),
            indicators.stream()
                .map(
                    i ->
                        List.of(
                            i.label(),
                            i.n().text(),
                            i.base() == null ? "" : i.base().text(),
                            i.shareText()))
                .toList(),
            foot));
  }

  /** The table alone: a row per category, a column per group, and the totals. */
  Block table(FigureTable table, String title, String measure, String head) {
    boolean oneColumn = table.columns().size() == 1;
    List<String> heads = new ArrayList<>();
    heads.add(head);
    table.columns().forEach(column -> heads.add(column.label()));
    if (!oneColumn) {
      heads.add(text("report.head.total"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      rows.add(
          row(
              table.rows().get(r).label(),
              table.counts().cells().get(r),
              table.counts().rowTotals().get(r),
              oneColumn));
    }
    rows.add(
        row(
            text("report.head.total"),
            table.counts().columnTotals(),
            table.counts().total(),
            oneColumn));
    return new Block.Table(
        title, measure, Grid.numbers(heads.size() - 1), heads, rows, remarks.on(table));
  }

  private List<Block> pair(
      FigureTable table, String title, String measure, String head, Drawing drawing, String told) {
    if (table.rows().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Figure(
            title,
            remarks.measure(measure),
            drawing,
            text("report.chart.alternative", title + " " + told),
            ""),
        table(table, title, measure, head));
  }

  private static List<String> row(String label, List<Count> cells, Count total, boolean oneColumn) {
    List<String> row = new ArrayList<>();
    row.add(label);
    cells.forEach(cell -> row.add(cell.text()));
    if (!oneColumn) {
      row.add(total.text());
    }
    return row;
  }

  private static List<Series> series(FigureTable table, List<Palette> palettes) {
    List<Category> columns = table.columns();
    return IntStream.range(0, columns.size())
        .mapToObj(
            c -> new Series(columns.get(c).label(), palettes.get(Math.min(c, palettes.size() - 1))))
        .toList();
  }
}
