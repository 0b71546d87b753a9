package nl.leerateliers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.document.SetText.Letter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * What a good publisher sees to on every page of a document: nothing is lost, no line of a text and
 * no heading stands alone, no row and no small table is torn apart, nothing sticks out.
 */
public final class PageRules {

  private static final double LEFT = 59;
  private static final double RIGHT = 516.5;

  /** A page has 712 points for text: what cannot be torn may leave some of them empty, not most. */
  private static final double LEAST_USED = 62 + 712 * 0.4;

  private static final int WHOLE_TABLE = 14;

  private static final int HIGHER_THAN_A_PAGE = 2_000;

  private final String name;
  private final SetText text;
  private int at;
  private int end;

  private PageRules(String name, SetText text, int begin) {
    this.name = name;
    this.text = text;
    this.at = begin;
    this.end = begin;
  }

  /** Fails where a page of the document breaks a rule. */
  public static void hold(Document document, byte[] pdf, String name) {
    hold(document, pdf, name, true);
  }

  /**
   * The same.
   *
   * @param used whether no page may stay mostly empty, which a text of many pages can make it
   */
  static void hold(Document document, byte[] pdf, String name, boolean used) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      SetText text = new SetText(file);
      PDOutlineItem chapter = file.getDocumentCatalog().getDocumentOutline().getFirstChild();
      int first = 1 + file.getPages().indexOf(chapter.findDestinationPage(file));
      PageRules rules = new PageRules(name, text, text.begin(first));
      for (Chapter one : document.chapters()) {
        rules.chapter(one);
      }
      rules.nothingSticksOut(file);
      if (used) {
        rules.pagesAreUsed(first, file.getNumberOfPages());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void chapter(Chapter chapter) {
    place(chapter.number() + chapter.title());
    boolean heading = true;
    for (Block block : chapter.blocks()) {
      int above = text.at(end - 1).page();
      heading = block(block, heading ? above : 0);
    }
  }

  /** Whether it is a heading; what stands above it is on the page that is given, or anywhere. */
  private boolean block(Block block, int below) {
    if (block instanceof Block.Section section) {
      follows(below, section.number() + section.title());
      return true;
    } else if (block instanceof Block.Subtitle subtitle) {
      follows(below, subtitle.title());
      return true;
    } else if (block instanceof Block.Paragraph paragraph) {
      String source = paragraph.source().isEmpty() ? "" : "(bron: " + paragraph.source() + ")";
      follows(below, paragraph.text() + source);
      noLineAlone();
    } else if (block instanceof Block.Item item) {
      follows(below, item.mark() + item.text());
      noLineAlone();
    } else if (block instanceof Block.Quote quote) {
      follows(below, quote.text());
      noLineAlone();
    } else if (block instanceof Block.Note note) {
      follows(below, note.title() + note.text());
      noLineAlone();
    } else if (block instanceof Block.Figure figure) {
      follows(below, figure.title() + figure.measure());
      // Its drawing is not text: what stands on it comes right behind.
      assertThat(text.at(Math.min(end, text.letters().size() - 1)).page())
          .as(where("the drawing stands below its title", figure.title()))
          .isEqualTo(page(at));
      if (!figure.foot().isEmpty()) {
        follows(page(at), figure.foot());
      }
    } else if (block instanceof Block.Table table) {
      table(table, below);
    }
    return false;
  }

  private void table(Block.Table table, int below) {
    follows(below, table.title() + table.measure());
    int caption = page(at);
    follows(caption, String.join("", table.heads()));
    List<Integer> pages = new ArrayList<>();
    for (List<String> row : table.rows()) {
      row(row, pages);
    }
    assertThat(pages.get(0)).as(where("rows below the heads", table.title())).isEqualTo(caption);
    boolean small = table.grid().isNumbers() && table.rows().size() <= WHOLE_TABLE;
    if (small) {
      assertThat(pages).as(where("a small table stays whole", table.title())).containsOnly(caption);
    } else if (table.rows().size() > 1) {
      // Rows higher than a page are alone there, and nothing can be done about it.
      boolean high = table.rows().stream().anyMatch(row -> high(row));
      for (int page = pages.get(0); !high && page <= pages.get(pages.size() - 1); page++) {
        int on = page;
        assertThat(pages.stream().filter(one -> one == on).count())
            .as(where("rows on page " + page, table.title()))
            .isGreaterThan(1);
      }
    }
    if (!table.foot().isEmpty()) {
      follows(pages.get(pages.size() - 1), table.foot());
    }
  }

  private static boolean high(List<String> row) {
    return String.join("", row).length() > HIGHER_THAN_A_PAGE;
  }

  private void row(List<String> row, List<Integer> pages) {
    String words = String.join("", row);
    int begin = text.find(words, end);
    if (words.length() > HIGHER_THAN_A_PAGE && begin < 0) {
      // The heads of the table stand between its parts: what it begins and ends with is enough.
      place(words.substring(0, 100));
      begin = at;
      place(words.substring(words.length() - 100));
    } else {
      place(words);
      assertThat(text.lines(at, end)).as(where("a row stays whole", words)).hasSize(1);
    }
    for (int page = page(begin); page <= text.at(end - 1).page(); page++) {
      pages.add(page);
    }
  }

  /** These words come next, and on this page unless it is 0. */
  private void follows(int page, String words) {
    place(words);
    if (page > 0) {
      assertThat(page(at)).as(where("on the page of what is above it", words)).isEqualTo(page);
    }
  }

  private void place(String words) {
    int found = text.find(words, end);
    assertThat(found).as(where("is not lost", words)).isNotNegative();
    at = found;
    end = found + SetText.squeezed(words).length();
  }

  private void noLineAlone() {
    List<Integer> lines = text.lines(at, end);
    if (lines.size() > 1) {
      assertThat(lines).as(where("no line alone", "letter " + at)).allMatch(n -> n > 1);
    }
  }

  private void nothingSticksOut(PDDocument file) {
    Letter before = text.at(0);
    for (Letter letter : text.letters()) {
      assertThat(letter.x()).as(where("left", letter.toString())).isGreaterThan(LEFT);
      assertThat(letter.right()).as(where("right", letter.toString())).isLessThan(RIGHT);
      boolean onOneLine = letter.page() == before.page() && letter.y() == before.y();
      if (onOneLine && letter.x() > before.x()) {
        assertThat(letter.x())
            .as(where("letters do not overlap", before + " " + letter))
            .isGreaterThan(before.right() - 1.5);
      }
      before = letter;
    }
    assertThat(file.getNumberOfPages()).isEqualTo(before.page());
  }

  private void pagesAreUsed(int first, int last) {
    double[] lowest = new double[last + 1];
    text.letters().forEach(one -> lowest[one.page()] = Math.max(lowest[one.page()], one.y()));
    for (int page = first; page < last; page++) {
      assertThat(lowest[page]).as(where("used", "page " + page)).isGreaterThan(LEAST_USED);
    }
  }

  private int page(int letter) {
    return text.at(letter).page();
  }

  private String where(String rule, String words) {
    return name + ": " + rule + ": " + words.substring(0, Math.min(60, words.length()));
  }
}
