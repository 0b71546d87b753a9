package nl.leerateliers.edition;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.document.Block;

/** Every word of a block that a reader must find back in a file. */
public final class Words {

  private Words() {}

  public static List<String> of(Block block) {
    List<String> words = new ArrayList<>();
    if (block instanceof Block.Section section) {
      words.add(section.number() + " " + section.title());
    } else if (block instanceof Block.Subtitle subtitle) {
      words.add(subtitle.title());
    } else if (block instanceof Block.Paragraph paragraph) {
      words.add(paragraph.text());
      words.add(paragraph.source());
    } else if (block instanceof Block.Item item) {
      words.add(item.text());
      words.add(item.source());
    } else if (block instanceof Block.Quote quote) {
      words.add(quote.text());
    } else if (block instanceof Block.Note note) {
      words.add(note.title());
      words.add(note.text());
    } else if (block instanceof Block.Figure figure) {
      words.add(figure.title());
      words.add(figure.measure());
      words.add(figure.foot());
    } else if (block instanceof Block.Table table) {
      words.add(table.title());
      words.add(table.measure());
      words.addAll(table.heads());
      table.rows().forEach(words::addAll);
      words.add(table.foot());
    }
    return words;
  }
}
