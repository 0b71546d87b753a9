package nl.leerateliers.document;

import java.util.List;

/** What a chapter is made of. */
public sealed interface Block {

  /** A numbered heading that is listed in the contents. */
  record Section(String number, String title) implements Block {}

  /** A heading without a number. */
  record Subtitle(String title) implements Block {}

  /**
   * A paragraph.
   *
   * @param source what the statement rests on, printed after it; empty when it says so itself
   */
  record Paragraph(String text, String source) implements Block {}

  /**
   * One point of a list; neighbouring items form one list.
   *
   * @param mark a number, or {@code •}
   */
  record Item(String mark, String text, String source) implements Block {}

  /**
   * A box that stands out.
   *
   * @param attention true for what a reader must not miss: a contradiction, invented figures
   */
  record Note(boolean attention, String title, String text) implements Block {}

  /**
   * A numbered drawing. Its table follows it, so that the numbers are also there as text.
   *
   * @param title asks the question or states the finding
   * @param measure what is measured
   * @param alternative what the drawing shows, for who cannot see it
   * @param foot sources and remarks
   */
  record Figure(String title, String measure, Drawing drawing, String alternative, String foot)
      implements Block {

    public Figure {
      if (alternative.isBlank()) {
        throw new IllegalArgumentException("A drawing needs an alternative text: " + title);
      }
    }
  }

  /**
   * A numbered table; the first column holds the row heads.
   *
   * @param measure what is measured; may be empty
   * @param foot sources and remarks; may be empty
   */
  record Table(
      String title,
      String measure,
      Grid grid,
      List<String> heads,
      List<List<String>> rows,
      String foot)
      implements Block {

    public Table {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
      grid.check(heads, rows);
    }
  }
}
