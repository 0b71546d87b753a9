package nl.leerateliers.composition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerateliers.document.Glyphs;

/** Words of which every character is in the typeface: what is not would vanish from the page. */
final class Printable {

  private Printable() {}

  /** The words, with the code of each character that cannot be printed in its place. */
  static String of(String words, int line, List<Fault> faults) {
    StringBuilder printed = new StringBuilder();
    Set<String> lacking = new LinkedHashSet<>();
    words
        .codePoints()
        .forEach(
            point -> {
              if (Glyphs.has(point)) {
                printed.appendCodePoint(point);
              } else {
                String code = "U+%04X".formatted(point);
                lacking.add(Character.toString(point) + " (" + code + ")");
                printed.append("[").append(code).append("]");
              }
            });
    if (!lacking.isEmpty()) {
      faults.add(Fault.refusal(line, "glyph", String.join(", ", lacking)));
    }
    return printed.toString();
  }
}
