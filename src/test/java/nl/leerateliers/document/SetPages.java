package nl.leerateliers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import nl.leerateliers.document.SetText.Letter;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Words looked for on set pages, each behind the one before it, and what holds for all of them. */
abstract class SetPages {

  private final String name;
  final SetText text;
  int at;
  int end;

  /** The first letter of what is looked at; -1 before the first word of it is found. */
  int begin;

  SetPages(String name, SetText text, int from) {
    this.name = name;
    this.text = text;
    this.at = from;
    this.end = from;
  }

  /** These words come next, and on this page unless it is 0. */
  void follows(int page, String words) {
    place(words);
    if (page > 0) {
      assertThat(page(at)).as(where("on the page of what is above it", words)).isEqualTo(page);
    }
  }

  void place(String words) {
    int found = text.find(words, end);
    assertThat(found).as(where("is not lost", words)).isNotNegative();
    at = found;
    begin = begin < 0 ? found : begin;
    end = found + SetText.squeezed(words).length();
  }

  void noLineAlone() {
    List<Integer> lines = text.lines(at, end);
    if (lines.size() > 1) {
      assertThat(lines).as(where("no line alone", "letter " + at)).allMatch(n -> n > 1);
    }
  }

  void nothingSticksOut(PDDocument file, double left, double right) {
    Letter before = text.at(0);
    for (Letter letter : text.letters()) {
      assertThat(letter.x()).as(where("left", letter.toString())).isGreaterThan(left);
      assertThat(letter.right()).as(where("right", letter.toString())).isLessThan(right);
      boolean onOneLine = letter.page() == before.page() && letter.y() == before.y();
      if (onOneLine && letter.x() > before.x()) {
        assertThat(letter.x())
            .as(where("letters do not overlap", before + " " + letter))
            .isGreaterThan(before.right() - 1.5);
      }
      before = letter;
    }
    assertThat(file.getNumberOfPages()).as(name + ": no empty page").isEqualTo(before.page());
  }

  /** Pages that others follow, but for their foot. */
  void pagesAreUsed(int first, int last, IntToDoubleFunction least) {
    double[] lowest = new double[last + 1];
    text.letters().forEach(one -> lowest[one.page()] = Math.max(lowest[one.page()], one.y()));
    for (int page = first; page < last; page++) {
      assertThat(lowest[page])
          .as(where("used", "page " + page))
          .isGreaterThan(least.applyAsDouble(page));
    }
  }

  int page(int letter) {
    return text.at(letter).page();
  }

  String where(String rule, String words) {
    return name + ": " + rule + ": " + words.substring(0, Math.min(60, words.length()));
  }
}
