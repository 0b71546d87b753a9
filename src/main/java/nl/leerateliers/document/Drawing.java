package nl.leerateliers.document;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * A chart in vectors, as wide as the text. It is made from published counts only, so it cannot show
 * what the table beside it withholds.
 */
public abstract class Drawing extends AbstractRenderer
    implements Graphics2DRenderable, DimensionRenderable {

  private static final long serialVersionUID = 1L;

  /** The width of the text, in points. */
  static final int WIDTH = 407;

  static final double SMALL = 8.5;
  static final double TEXT = 9.5;

  /** The height in points. */
  abstract int height();

  abstract void draw(Ink ink);

  @Override
  public final Dimension2D getDimension(JasperReportsContext context) {
    return new Dimension(WIDTH, height());
  }

  @Override
  public final void render(JasperReportsContext context, Graphics2D paper, Rectangle2D place) {
    AffineTransform before = paper.getTransform();
    paper.translate(place.getX(), place.getY());
    paper.scale(place.getWidth() / WIDTH, place.getHeight() / height());
    draw(new Ink(paper));
    paper.setTransform(before);
  }
}
