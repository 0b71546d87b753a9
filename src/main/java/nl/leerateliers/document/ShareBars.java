package nl.leerateliers.document;

import java.awt.Color;
import java.util.List;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Withheld;

/** How each group divides, every bar as long as the next. Withheld parts stay one open box. */
public final class ShareBars extends Drawing {

  private static final long serialVersionUID = 1L;
  private static final double LEFT = 120;
  private static final double BAR = 22;
  private static final double STEP = 34;

  /** One group: its parts in the order of the series, and their published total. */
  public record Group(String label, String detail, List<Count> parts, Count total) {
    public Group {
      parts = List.copyOf(parts);
    }
  }

  private final transient List<Series> series;
  private final transient List<Group> groups;
  private final String withheld;

  /**
   * @param withheld what stands where parts are withheld
   */
  public ShareBars(List<Series> series, List<Group> groups, String withheld) {
    this.series = List.copyOf(series);
    this.groups = List.copyOf(groups);
    this.withheld = withheld;
  }

  @Override
  int height() {
    return (int) (Series.LEGEND_HEIGHT + STEP * groups.size());
  }

  @Override
  void draw(Ink ink) {
    Series.legend(ink, series, 0);
    double y = Series.LEGEND_HEIGHT + 4;
    for (Group group : groups) {
      ink.text(group.label(), 0, y + 10, Typeface.SEMIBOLD.at(TEXT), Palette.INK);
      ink.text(group.detail(), 0, y + 20.5, Typeface.REGULAR.at(SMALL), Palette.FAINT);
      if (group.total().value().orElse(0) > 0) {
        bar(ink, group, group.total().value().orElse(0), y);
      } else {
        hidden(ink, LEFT, y, WIDTH - LEFT);
      }
      y += STEP;
    }
  }

  private void bar(Ink ink, Group group, int total, double y) {
    double x = LEFT;
    for (int p = 0; p < group.parts().size(); p++) {
      Count part = group.parts().get(p);
      double width = (WIDTH - LEFT) * part.value().orElse(0) / total;
      Palette palette = series.get(p).palette();
      ink.box(x, y, width, BAR, palette.color());
      if (p > 0) {
        ink.line(x, y, x, y + BAR, 0.9, Color.WHITE);
      }
      if (width > Ink.width(part.text(), Typeface.BOLD.at(TEXT)) + 6) {
        ink.textAround(
            part.text(), x + width / 2, y + BAR / 2 + 3.5, Typeface.BOLD.at(TEXT), palette.onTop());
      }
      x += width;
    }
    if (x < WIDTH - 1) {
      hidden(ink, x, y, WIDTH - x);
    }
  }

  /** The parts that are not shown, together: what is left of the bar. */
  private void hidden(Ink ink, double x, double y, double width) {
    ink.dashedBox(x, y + 0.4, width - 0.8, BAR - 0.8);
    if (Ink.width(withheld, Typeface.REGULAR.at(TEXT)) + 12 < width) {
      ink.text(withheld, x + 8, y + BAR / 2 + 3.5, Typeface.REGULAR.at(TEXT), Palette.FAINT);
    } else {
      ink.textAround(
          Withheld.SYMBOL, x + width / 2, y + BAR / 2 + 3.5, Typeface.BOLD.at(TEXT), Palette.INK);
    }
  }
}
