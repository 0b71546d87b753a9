package nl.leerateliers.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws on a page, or on the dots of a picture. */
final class PaperInk extends Ink {

  private static final float[] DASHES = {2.5f, 2f};

  private final Graphics2D paper;

  PaperInk(Graphics2D paper) {
    this.paper = paper;
  }

  @Override
  void text(String text, double x, double baseline, Font font, Color color) {
    paper.setFont(font);
    paper.setColor(color);
    paper.drawString(text, (float) x, (float) baseline);
  }

  @Override
  void box(double x, double y, double width, double height, Color color) {
    paper.setColor(color);
    paper.fill(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  void dashedBox(double x, double y, double width, double height) {
    paper.setColor(Palette.OUTLINE);
    paper.setStroke(
        new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, DASHES, 0f));
    paper.draw(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  void dot(double x, double y, double radius, Color color) {
    paper.setColor(color);
    paper.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  @Override
  void ring(double x, double y, double radius) {
    paper.setColor(Palette.OUTLINE);
    paper.setStroke(new BasicStroke(0.5f));
    paper.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  @Override
  void line(double x1, double y1, double x2, double y2, double width, Color color) {
    paper.setColor(color);
    paper.setStroke(new BasicStroke((float) width));
    paper.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
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
