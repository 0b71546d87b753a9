package nl.leerateliers.document;

import java.awt.Color;
import java.util.List;
import nl.leerateliers.disclosure.Count;

/** A column per week, made of parts. Where parts are withheld, only the total is drawn. */
public final class StackedColumns extends Drawing {

  private static final long serialVersionUID = 1L;
  private static final double TOP = Series.LEGEND_HEIGHT + 14;
  private static final double PLOT = 112;
  private static final double LEAST_FOR_LABEL = 10;

  /** One column: its parts in the order of the series, and their published total. */
  public record Column(String label, List<Count> parts, Count total) {
    public Column {
      parts = List.copyOf(parts);
    }
  }

  private final transient List<Series> series;
  private final transient List<Column> columns;
  private final String totalLabel;

  /**
   * @param totalLabel the legend where only totals can be drawn
   */
  public StackedColumns(List<Series> series, List<Column> columns, String totalLabel) {
    this.series = List.copyOf(series);
    this.columns = List.copyOf(columns);
    this.totalLabel = totalLabel;
  }

  @Override
  int height() {
    return (int) (TOP + PLOT + 20);
  }

  @Override
  void draw(Ink ink) {
    boolean whole =
        series.size() > 1
            && columns.stream().allMatch(c -> c.parts().stream().allMatch(Count::isShown));
    Series.legend(ink, whole ? series : List.of(new Series(totalLabel, Palette.NEUTRAL)), 0);
    int most =
        Math.max(1, columns.stream().mapToInt(c -> c.total().value().orElse(0)).max().orElse(1));
    double slot = (double) WIDTH / Math.max(1, columns.size());
    double width = Math.min(34, slot * 0.66);
    double floor = TOP + PLOT;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      double x = slot * i + (slot - width) / 2;
      double centre = x + width / 2;
      if (!column.total().isShown()) {
        ink.dashedBox(x, floor - 14, width, 14);
        ink.textAround(
            column.total().text(), centre, floor - 4, Typeface.REGULAR.at(SMALL), Palette.INK);
      } else {
        double top =
            whole ? stack(ink, column, x, width, most) : total(ink, column, x, width, most);
        ink.textAround(column.total().text(), centre, top - 3, Typeface.BOLD.at(TEXT), Palette.INK);
      }
      ink.textAround(column.label(), centre, floor + 12, Typeface.REGULAR.at(SMALL), Palette.FAINT);
    }
    ink.line(0, floor, WIDTH, floor, 0.6, Palette.OUTLINE);
  }

  private static double total(Ink ink, Column column, double x, double width, int most) {
    double height = PLOT * column.total().value().orElse(0) / most;
    ink.box(x, TOP + PLOT - height, width, height, Palette.NEUTRAL.color());
    return TOP + PLOT - height;
  }

  private double stack(Ink ink, Column column, double x, double width, int most) {
    double y = TOP + PLOT;
    for (int p = 0; p < column.parts().size(); p++) {
      Count part = column.parts().get(p);
      double height = PLOT * part.value().orElse(0) / most;
      y -= height;
      Palette palette = series.get(p).palette();
      ink.box(x, y, width, height, palette.color());
      ink.line(x, y, x + width, y, 0.8, Color.WHITE);
      if (height >= LEAST_FOR_LABEL) {
        ink.textAround(
            part.text(),
            x + width / 2,
            y + height / 2 + 3,
            Typeface.SEMIBOLD.at(SMALL),
            palette.onTop());
      }
    }
    return y;
  }
}
