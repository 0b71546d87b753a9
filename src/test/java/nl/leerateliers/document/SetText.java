package nl.leerateliers.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Every letter of a PDF with the place it has on its page, in reading order; feet left out. */
final class SetText extends PDFTextStripper {

  /** Below this a page of A4 holds only its foot. */
  static final double FOOT = 777;

  private final double foot;

  private static final double ONE_LINE = 4;

  /** A letter, in points from the top left. */
  record Letter(int page, double x, double right, double y) {}

  private final StringBuilder words = new StringBuilder();
  private final List<Letter> letters = new ArrayList<>();

  SetText(PDDocument pdf) throws IOException {
    this(pdf, FOOT);
  }

  SetText(PDDocument pdf, double foot) throws IOException {
    this.foot = foot;
    getText(pdf);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition at : positions) {
      if (at.getYDirAdj() < foot) {
        String squeezed = squeezed(at.getUnicode());
        words.append(squeezed);
        double x = at.getXDirAdj();
        for (int i = 0; i < squeezed.length(); i++) {
          letters.add(new Letter(getCurrentPageNo(), x, x + at.getWidthDirAdj(), at.getYDirAdj()));
        }
      }
    }
  }

  static String squeezed(String text) {
    return text.replaceAll("[\\s\u00A0]+", "");
  }

  /** Where these words begin at or behind a letter; -1 when they do not stand there. */
  int find(String text, int from) {
    return words.indexOf(squeezed(text), from);
  }

  Letter at(int letter) {
    return letters.get(letter);
  }

  List<Letter> letters() {
    return letters;
  }

  /** The first letter of a page. */
  int begin(int page) {
    int letter = 0;
    while (letters.get(letter).page() < page) {
      letter++;
    }
    return letter;
  }

  /** How many lines of these letters stand on each page they are on. */
  List<Integer> lines(int begin, int end) {
    List<Integer> lines = new ArrayList<>();
    Letter before = new Letter(0, 0, 0, 0);
    for (Letter letter : letters.subList(begin, end)) {
      if (letter.page() != before.page()) {
        lines.add(1);
        before = letter;
      } else if (letter.y() - before.y() > ONE_LINE) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + 1);
        before = letter;
      }
    }
    return lines;
  }
}
