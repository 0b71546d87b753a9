package nl.leerateliers.composition;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Glyphs;
import nl.leerateliers.document.Kept;

/** Words of which every character is in the typeface: what is not would vanish from the page. */
public final class Printable {

  private Printable() {}

  /** A report from data, in which a text may hold anything: the same, with codes likewise. */
  public static Document of(Document document) {
    String json = new String(Kept.write(document), StandardCharsets.UTF_8);
    if (json.codePoints().allMatch(Printable::isPrinted)) {
      return document;
    }
    StringBuilder printed = new StringBuilder();
    json.codePoints()
        .forEach(
            point ->
                printed.append(
                    isPrinted(point) ? Character.toString(point) : "[U+%04X]".formatted(point)));
    return Kept.read(printed.toString().getBytes(StandardCharsets.UTF_8), Document.class);
  }

  private static boolean isPrinted(int point) {
    return point < 128 || Glyphs.has(point);
  }

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
