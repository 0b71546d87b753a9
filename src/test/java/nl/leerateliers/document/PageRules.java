package nl.leerateliers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * What a good publisher sees to on every page of a document: nothing is lost, no line of a text and
 * no heading stands alone, no row and no small table is torn apart, nothing sticks out.
 */
public final class PageRules extends SetTables {

  /** A page has 712 points for text; of the last one of a chapter a third is enough. */
  private static final double LEAST_USED = 62 + 712 / 3.0;

  /** In the middle of a chapter nothing but a figure or a table may leave that much. */
  private static final double LEAST_USED_WITHIN = 62 + 712 * 0.5;

  /** Room above and below what is set, which has no letters. */
  private static final double AIR = 64;

  private final Set<Integer> starts = new HashSet<>();

  /** Whether chapters and sections show their numbers. */
  private final boolean numbered;

  private int unit = -1;

  private PageRules(String name, SetText text, int from, boolean numbered) {
    super(name, text, from);
    this.numbered = numbered;
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
      PageRules rules = new PageRules(name, text, text.begin(first), true);
      for (Chapter one : document.chapters()) {
        rules.chapter(one);
      }
      rules.nothingSticksOut(file, 59, 516.5);
      if (used) {
        rules.pagesAreUsed(first, file.getNumberOfPages(), rules::leastUsed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same of a few close pages without cover and contents. */
  public static void holdSheet(Document document, byte[] pdf, String name) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PageRules rules = new PageRules(name, new SetText(file), 0, false);
      rules.place(document.cover().kicker() + document.cover().title());
      document.cover().facts().forEach(fact -> rules.place(fact.label() + ": " + fact.text()));
      document.chapters().forEach(rules::chapter);
      rules.nothingSticksOut(file, 47, 548);
      rules.pagesAreUsed(1, file.getNumberOfPages(), rules::leastUsed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All words of a poster are on its one page, and nothing sticks out. */
  public static void holdPoster(List<String> words, byte[] pdf, String name) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      SetText text = new SetText(file, file.getPage(0).getMediaBox().getHeight());
      PageRules rules = new PageRules(name, text, 0, false);
      words.forEach(rules::place);
      rules.nothingSticksOut(file, 57, 785);
      assertThat(file.getNumberOfPages()).as(name).isEqualTo(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double leastUsed(int page) {
    return starts.contains(page + 1) ? LEAST_USED : LEAST_USED_WITHIN;
  }

  private void chapter(Chapter chapter) {
    place((numbered ? chapter.number() : "") + chapter.title());
    starts.add(page(at));
    unit = -1;
    boolean heading = true;
    List<Block> blocks = chapter.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      int above = text.at(end - 1).page();
      boolean follows = heading || goesWithItem(blocks, i);
      begin = -1;
      heading = block(blocks.get(i), follows ? above : 0) || isAnnounced(chapter, i);
      if (!follows) {
        noHoleAbove(begin);
      }
    }
  }

  /** The words of an annex that is a table stay with it. */
  private static boolean isAnnounced(Chapter chapter, int at) {
    List<Block> blocks = chapter.blocks();
    return at == 0
        && chapter.number().startsWith("B")
        && blocks.size() > 1
        && blocks.get(0) instanceof Block.Paragraph
        && blocks.get(1) instanceof Block.Table;
  }

  /** A short second or last item of a list is never on a page without its short neighbour. */
  private static boolean goesWithItem(List<Block> blocks, int at) {
    return isShort(blocks, at)
        && isShort(blocks, at - 1)
        && (!isItem(blocks, at - 2) || !isItem(blocks, at + 1));
  }

  private static boolean isShort(List<Block> blocks, int at) {
    return isItem(blocks, at) && ((Block.Item) blocks.get(at)).text().length() < 150;
  }

  private static boolean isItem(List<Block> blocks, int at) {
    return at >= 0 && at < blocks.size() && blocks.get(at) instanceof Block.Item;
  }

  /** What begins a page would not have fitted on the one before; it ends where the next begins. */
  private void noHoleAbove(int next) {
    if (unit > 0 && page(unit) > page(unit - 1) && page(unit) == page(next - 1)) {
      double height = text.at(next - 1).y() - text.at(unit).y();
      double free = SetText.FOOT - text.at(unit - 1).y();
      assertThat(free)
          .as(where("no hole, what follows is high " + height, "page " + page(unit - 1)))
          .isLessThan(height + AIR);
    }
    unit = next;
  }

  /** Whether it is a heading; what stands above it is on the page that is given, or anywhere. */
  private boolean block(Block block, int below) {
    if (block instanceof Block.Section section) {
      follows(below, (numbered ? section.number() : "") + section.title());
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
}
