package nl.leerateliers.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What a drawing is made with: text, boxes, dots and lines, in points from the top left. */
final class Ink {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final float[] DASHES = {2.5f, 2f};

  private final Graphics2D paper;

  Ink(Graphics2D paper) {
    this.paper = paper;
  }

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

  void text(String text, double x, double baseline, Font font, Color color) {
    paper.setFont(font);
    paper.setColor(color);
    paper.drawString(text, (float) x, (float) baseline);
  }

  void textToRight(String text, double right, double baseline, Font font, Color color) {
    text(text, right - width(text, font), baseline, font, color);
  }

  void textAround(String text, double centre, double baseline, Font font, Color color) {
    text(text, centre - width(text, font) / 2, baseline, font, color);
  }

  void box(double x, double y, double width, double height, Color color) {
    paper.setColor(color);
    paper.fill(new Rectangle2D.Double(x, y, width, height));
  }

  /** A box for something that is there but not shown. */
  void dashedBox(double x, double y, double width, double height) {
    paper.setColor(Palette.OUTLINE);
    paper.setStroke(
        new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, DASHES, 0f));
    paper.draw(new Rectangle2D.Double(x, y, width, height));
  }

  void dot(double x, double y, double radius, Color color) {
    paper.setColor(color);
    paper.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  void ring(double x, double y, double radius) {
    paper.setColor(Palette.OUTLINE);
    paper.setStroke(new BasicStroke(0.5f));
    paper.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  void line(double x1, double y1, double x2, double y2, double width, Color color) {
    paper.setColor(color);
    paper.setStroke(new BasicStroke((float) width));
    paper.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  /** A closed shape of points x, y, x, y, … */
  void shape(Color color, double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    paper.setColor(color);
    paper.fill(path);
  }
}
