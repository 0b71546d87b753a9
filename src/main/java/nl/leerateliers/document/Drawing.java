package nl.leerateliers.document;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
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

  /** Dots of a picture per point: 216 to the inch. */
  private static final int DOTS = 3;

  static final double SMALL = Styles.size("HeadCell");
  static final double TEXT = Styles.size("Cell");

  /** The height in points. */
  abstract int height();

  abstract void draw(Ink ink);

  /** Width and height in points. */
  public final Dimension size() {
    return new Dimension(WIDTH, height());
  }

  /**
   * The drawing in SVG, with a name and a text for who cannot see it.
   *
   * @param id different for every drawing in one file
   */
  public final String svg(String id, String title, String alternative) {
    SvgInk ink = new SvgInk();
    draw(ink);
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
        role="img" aria-labelledby="%3$s-title %3$s-desc" \
        font-family="'%6$s', 'Segoe UI', Arial, sans-serif">\
        <title id="%3$s-title">%4$s</title><desc id="%3$s-desc">%5$s</desc>%7$s</svg>"""
        .formatted(
            WIDTH,
            height(),
            id,
            Markup.escape(title),
            Markup.escape(alternative),
            Styles.typeface(),
            ink.drawn());
  }

  /** The drawing as a picture, for programs that know no SVG. */
  public final byte[] png() {
    BufferedImage picture =
        new BufferedImage(WIDTH * DOTS, height() * DOTS, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = picture.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paper.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    paper.scale(DOTS, DOTS);
    draw(new PaperInk(paper));
    paper.dispose();
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public final Dimension2D getDimension(JasperReportsContext context) {
    return new Dimension(WIDTH, height());
  }

  @Override
  public final void render(JasperReportsContext context, Graphics2D paper, Rectangle2D place) {
    AffineTransform before = paper.getTransform();
    paper.translate(place.getX(), place.getY());
    paper.scale(place.getWidth() / WIDTH, place.getHeight() / height());
    draw(new PaperInk(paper));
    paper.setTransform(before);
  }
}
