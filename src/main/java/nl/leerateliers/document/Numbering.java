package nl.leerateliers.document;

import java.util.ArrayList;
import java.util.List;

/** What is numbered in a document, in reading order, with the numbers it gets on paper. */
public record Numbering(List<Entry> entries) {

  /** The kinds of things that have a number. */
  public enum Kind {
    CHAPTER,
    SECTION,
    FIGURE,
    TABLE
  }

  /**
   * One of them.
   *
   * @param number as printed: {@code 6}, {@code 6.2}, {@code 12}
   * @param in the number of the section or chapter it stands in
   */
  public record Entry(Kind kind, String number, String title, String in) {}

  public Numbering {
    entries = List.copyOf(entries);
  }

  public static Numbering of(Document document) {
    List<Entry> entries = new ArrayList<>();
    int figures = 0;
    int tables = 0;
    for (Chapter chapter : document.chapters()) {
      String in = chapter.number();
      entries.add(new Entry(Kind.CHAPTER, in, chapter.title(), in));
      for (Block block : chapter.blocks()) {
        if (block instanceof Block.Section section) {
          in = section.number();
          entries.add(new Entry(Kind.SECTION, in, section.title(), chapter.number()));
        } else if (block instanceof Block.Figure figure) {
          entries.add(new Entry(Kind.FIGURE, "" + ++figures, figure.title(), in));
        } else if (block instanceof Block.Table table) {
          entries.add(new Entry(Kind.TABLE, "" + ++tables, table.title(), in));
        }
      }
    }
    return new Numbering(entries);
  }

  /** All of one kind, in order. */
  public List<Entry> of(Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).toList();
  }
}
