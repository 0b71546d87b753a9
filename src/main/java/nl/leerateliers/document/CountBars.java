package nl.leerateliers.document;

import java.awt.Font;
import java.util.List;
import nl.leerateliers.disclosure.Count;

/** A bar per category, as long as its count, with the number beside it. */
public final class CountBars extends Drawing {

  private static final long serialVersionUID = 1L;
  private static final double LEFT = 168;
  private static final double LONGEST = 165;
  private static final double BAR = 11;
  private static final double LINE = 11;

  /**
   * One bar.
   *
   * @param text the number as printed, such as "30 van 84 (36 %)"
   */
  public record Bar(String label, Count count, String text) {}

  private final transient List<Bar> bars;
  private final Palette palette;
  private final int longest;

  /**
   * @param longest what the longest possible bar stands for: the common base, or the largest count
   */
  public CountBars(List<Bar> bars, Palette palette, int longest) {
    this.bars = List.copyOf(bars);
    this.palette = palette;
    // A base that is withheld counts for nothing here, and no bar may leave the page.
    this.longest = Math.max(Math.max(1, longest), most(bars));
  }

  /** Bars whose longest one is the largest count. */
  public static CountBars byLargest(List<Bar> bars, Palette palette) {
    return new CountBars(bars, palette, 1);
  }

  private static int most(List<Bar> bars) {
    return bars.stream().mapToInt(bar -> bar.count().value().orElse(0)).max().orElse(1);
  }

  @Override
  int height() {
    return (int) Math.ceil(bars.stream().mapToDouble(CountBars::height).sum()) + 2;
  }

  @Override
  void draw(Ink ink) {
    Font font = Typeface.REGULAR.at(TEXT);
    double y = 2;
    double top = y;
    for (Bar bar : bars) {
      double line = y + 9;
      for (String text : lines(bar)) {
        ink.textToRight(text, LEFT - 10, line, font, Palette.INK);
        line += LINE;
      }
      double width = LONGEST * bar.count().value().orElse(0) / longest;
      if (bar.count().isShown()) {
        ink.box(LEFT, y, width, BAR, palette.color());
      }
      ink.text(bar.text(), LEFT + width + 5, y + 9, font, Palette.INK);
      y += height(bar);
    }
    ink.line(LEFT, top - 2, LEFT, y - 4, 0.6, Palette.OUTLINE);
  }

  private static List<String> lines(Bar bar) {
    return Ink.wrap(bar.label(), Typeface.REGULAR.at(TEXT), LEFT - 12);
  }

  private static double height(Bar bar) {
    return LINE * lines(bar).size() + 6;
  }
}
