package nl.leerateliers.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/** Source Sans 3 in the weights that drawings use, from the same files as the running text. */
enum Typeface {
  REGULAR("Regular"),
  SEMIBOLD("Semibold"),
  BOLD("Bold");

  private final Font font;

  Typeface(String weight) {
    String file = "/reports/fonts/SourceSans3-" + weight + ".ttf";
    try (InputStream bytes = Typeface.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("Not in the portal: " + file);
      }
      font = Font.createFont(Font.TRUETYPE_FONT, bytes);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(file, e);
    }
  }

  Font at(double size) {
    return font.deriveFont((float) size);
  }
}
