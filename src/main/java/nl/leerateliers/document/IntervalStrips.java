package nl.leerateliers.document;

import java.awt.Color;
import java.util.List;

/** Shares with their margins on one scale, an atelier per line in the fixed order. */
public final class IntervalStrips extends Drawing {

  private static final long serialVersionUID = 1L;
  private static final double LEFT = 120;
  private static final double RIGHT = WIDTH - 12;
  private static final double STEP = 30;
  private static final double TOP = 6;

  /**
   * One atelier. The three numbers are 0 to 1, and negative when the share is withheld.
   *
   * @param place its place in the fixed order: decides colour and shape
   */
  public record Strip(
      String label, int place, double share, double low, double high, String text) {}

  private final transient List<Strip> strips;

  public IntervalStrips(List<Strip> strips) {
    this.strips = List.copyOf(strips);
  }

  @Override
  int height() {
    return (int) (TOP + STEP * strips.size() + 16);
  }

  @Override
  void draw(Ink ink) {
    double floor = TOP + STEP * strips.size();
    for (int percent = 0; percent <= 100; percent += 25) {
      double x = at(percent / 100.0);
      ink.line(x, TOP, x, floor, 0.4, Palette.RULE);
      ink.textAround(percent + " %", x, floor + 12, Typeface.REGULAR.at(SMALL), Palette.FAINT);
    }
    double y = TOP + STEP / 2 + 4;
    for (Strip strip : strips) {
      ink.text(strip.label(), 0, y + 3, Typeface.SEMIBOLD.at(TEXT), Palette.INK);
      if (strip.share() >= 0) {
        strip(ink, strip, y);
      } else {
        ink.text(strip.text(), LEFT + 6, y + 3, Typeface.REGULAR.at(TEXT), Palette.FAINT);
      }
      y += STEP;
    }
  }

  private static void strip(Ink ink, Strip strip, double y) {
    Color color = Palette.ofAtelier(strip.place()).color();
    double x = at(strip.share());
    ink.line(at(strip.low()), y, at(strip.high()), y, 1.6, color);
    ink.line(at(strip.low()), y - 4, at(strip.low()), y + 4, 1.2, color);
    ink.line(at(strip.high()), y - 4, at(strip.high()), y + 4, 1.2, color);
    switch (strip.place() % 3) {
      case 0 -> ink.dot(x, y, 4.2, color);
      case 1 -> ink.shape(color, x, y - 5.5, x + 5.5, y, x, y + 5.5, x - 5.5, y);
      default -> ink.shape(color, x, y - 5.5, x + 5.5, y + 4.5, x - 5.5, y + 4.5);
    }
    ink.textAround(strip.text(), x, y - 8, Typeface.BOLD.at(SMALL), Palette.INK);
  }

  private static double at(double share) {
    return LEFT + (RIGHT - LEFT) * share;
  }
}
