package nl.leerateliers.edition;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Run;

/**
 * Writes a document in one form. Every kind of block has its method here, so that a new kind cannot
 * be forgotten in one of the forms.
 */
abstract class Pen {

  private final List<Block.Item> items = new ArrayList<>();
  private int figures;
  private int tables;

  abstract void chapter(Chapter chapter);

  abstract void section(Block.Section section);

  abstract void subtitle(Block.Subtitle subtitle);

  abstract void paragraph(Block.Paragraph paragraph);

  abstract void quote(Block.Quote quote);

  /** Neighbouring items: one list. */
  abstract void list(List<Block.Item> items);

  abstract void note(Block.Note note);

  abstract void figure(int number, Block.Figure figure);

  abstract void table(int number, Block.Table table);

  final void write(Document document) {
    boolean first = true;
    for (Chapter chapter : document.chapters()) {
      // The first one never stands below the contents.
      boolean newPage = chapter.newPage() || first;
      chapter(new Chapter(chapter.number(), chapter.title(), newPage, chapter.blocks()));
      first = false;
      chapter.blocks().forEach(this::block);
      endList();
    }
  }

  /** The runs of a statement, with what it rests on behind them. */
  static List<Run> sourced(List<Run> runs, String source) {
    if (source.isEmpty()) {
      return runs;
    }
    List<Run> all = new ArrayList<>(runs);
    all.add(new Run(" " + text("edition.source", source), Run.Style.SOURCE));
    return all;
  }

  private void block(Block block) {
    if (block instanceof Block.Item item) {
      items.add(item);
      return;
    }
    endList();
    if (block instanceof Block.Section section) {
      section(section);
    } else if (block instanceof Block.Subtitle subtitle) {
      subtitle(subtitle);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Block.Quote quote) {
      quote(quote);
    } else if (block instanceof Block.Note note) {
      note(note);
    } else if (block instanceof Block.Figure figure) {
      figure(++figures, figure);
    } else if (block instanceof Block.Table table) {
      table(++tables, table);
    } else {
      throw new IllegalArgumentException("No form for " + block.getClass());
    }
  }

  private void endList() {
    if (!items.isEmpty()) {
      list(List.copyOf(items));
      items.clear();
    }
  }
}
