package nl.leerateliers.document;

import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFont;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fill.TextMeasurerFactory;

/**
 * Breaks a text over two pages so that never its last line alone goes on the next one. The template
 * of the running text names this class, and the library makes it by that name.
 */
public final class WholeLines extends TextMeasurerFactory {

  @Override
  public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
    JRTextMeasurer measurer = super.createMeasurer(context, text);
    if (!(text instanceof JRElement element && text instanceof JRFont font)) {
      return measurer;
    }
    return (words, from, room, indent, overflows) -> {
      JRMeasuredText fits = measurer.measure(words, from, room, indent, overflows);
      if (!overflows || fits.getTextOffset() >= words.length()) {
        return fits;
      }
      float size = font.getFontSize();
      int height = element.getHeight();
      // A few lines of what is left tell enough, and a text may be long.
      int few = (int) (5 * size) - height;
      JRMeasuredText rest = measurer.measure(words, fits.getTextOffset(), few, indent, true);
      float line = rest.getTextHeight();
      boolean alone = rest.getTextOffset() >= words.length() && line < 2 * size;
      if (alone && fits.getTextHeight() > 3.5 * size) {
        int lower = (int) (fits.getTextHeight() - line / 2) - height;
        return measurer.measure(words, from, lower, indent, true);
      }
      return measurer.measure(words, from, room, indent, true);
    };
  }
}
