package nl.leerateliers.composition;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Glyphs;
import nl.leerateliers.document.Kept;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.CaseNumbers;

/**
 * Words as they may stand in a file that goes round: every character is in the typeface, for what
 * is not would vanish from the page, and no number of a case is among them.
 */
public final class Printable {

  private Printable() {}

  /** A report from data, in which a text may hold anything: the same, with codes and marks. */
  public static Document of(Document document) {
    String json = new String(Kept.write(document), StandardCharsets.UTF_8);
    String printed = of(json);
    return printed.equals(json)
        ? document
        : Kept.read(printed.getBytes(StandardCharsets.UTF_8), Document.class);
  }

  /** A text from data alone. */
  public static String of(String words) {
    StringBuilder printed = new StringBuilder();
    withoutCases(words)
        .codePoints()
        .forEach(
            point ->
                printed.append(
                    isPrinted(point) ? Character.toString(point) : "[U+%04X]".formatted(point)));
    return printed.toString();
  }

  private static String withoutCases(String words) {
    return CaseNumbers.known()
        .replaced(
            words, count -> Messages.text(count == 1 ? "composition.case" : "composition.cases"));
  }

  private static boolean isPrinted(int point) {
    return point < 128 || Glyphs.has(point);
  }

  /** The same for what somebody writes, who is told of each. */
  static String of(String words, int line, List<Fault> faults) {
    StringBuilder printed = new StringBuilder();
    Set<String> lacking = new LinkedHashSet<>();
    List<String> cases = CaseNumbers.known().in(words);
    if (!cases.isEmpty()) {
      faults.add(Fault.refusal(line, "case", String.join(", ", cases)));
    }
    withoutCases(words)
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
