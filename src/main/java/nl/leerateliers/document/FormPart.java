package nl.leerateliers.document;

import java.util.List;

/** What a form is made of. */
public sealed interface FormPart {

  /** A term with its value, such as a date; neighbouring ones form one table. */
  record Fact(String term, String text) implements FormPart {}

  /** The heading of a step. */
  record Step(String title) implements FormPart {}

  /** What is asked; a box with the answer follows. */
  record Question(String title) implements FormPart {}

  /** A box with an answer, however long. */
  record Box(String text) implements FormPart {}

  /** Codes beside the free text, in small type. */
  record Codes(String text) implements FormPart {}

  /** A table of two or three columns; the first one holds the row heads. */
  record Rows(List<String> heads, List<List<String>> rows) implements FormPart {

    private static final int MOST_COLUMNS = 3;

    public Rows {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
      int columns = heads.size();
      if (columns < 2
          || columns > MOST_COLUMNS
          || rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException("Every row needs its " + columns + " cells: " + rows);
      }
    }
  }
}
