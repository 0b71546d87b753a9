package nl.leerateliers.document;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** What a drawing is made with: text, boxes, dots and lines, in points from the top left. */
abstract class Ink {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  static double width(String text, Font font) {
    return font.getStringBounds(text, EXACT).getWidth();
  }

  /** Breaks a text into lines of at most this width. */
  static List<String> wrap(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && width(line + " " + word, font) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  abstract void text(String text, double x, double baseline, Font font, Color color);

  abstract void box(double x, double y, double width, double height, Color color);

  /** A box for something that is there but not shown. */
  abstract void dashedBox(double x, double y, double width, double height);

  abstract void dot(double x, double y, double radius, Color color);

  abstract void ring(double x, double y, double radius);

  abstract void line(double x1, double y1, double x2, double y2, double width, Color color);

  /** A closed shape of points x, y, x, y, … */
  abstract void shape(Color color, double... points);

  final void textToRight(String text, double right, double baseline, Font font, Color color) {
    text(text, right - width(text, font), baseline, font, color);
  }

  final void textAround(String text, double centre, double baseline, Font font, Color color) {
    text(text, centre - width(text, font) / 2, baseline, font, color);
  }
}
