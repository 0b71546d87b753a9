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
   * @param text the words of the runs
   * @param source what the statement rests on, printed after it; empty when it says so itself
   * @param runs the same words with their styles
   */
  record Paragraph(String text, String source, List<Run> runs) implements Block {

    public Paragraph {
      runs = List.copyOf(runs);
    }

    public Paragraph(String text, String source) {
      this(text, source, Run.plain(text));
    }

    public Paragraph(List<Run> runs) {
      this(Run.text(runs), "", runs);
    }
  }

  /**
   * One point of a list; neighbouring items form one list.
   *
   * @param mark a number, or {@code •}
   * @param text the words of the runs
   * @param runs the same words with their styles
   */
  record Item(String mark, String text, String source, List<Run> runs) implements Block {

    public Item {
      runs = List.copyOf(runs);
    }

    public Item(String mark, String text, String source) {
      this(mark, text, source, Run.plain(text));
    }

    public Item(String mark, List<Run> runs) {
      this(mark, Run.text(runs), "", runs);
    }
  }

  /**
   * What somebody else said or wrote, set apart.
   *
   * @param released the id under which a region released these words and may take them back; empty
   *     where nobody can
   */
  record Quote(List<Run> runs, String released) implements Block {

    public Quote {
      runs = List.copyOf(runs);
      // What was kept before there were released quotes has none.
      released = released == null ? "" : released;
    }

    public Quote(List<Run> runs) {
      this(runs, "");
    }

    /** The words alone. */
    public String text() {
      return Run.text(runs);
    }
  }

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
