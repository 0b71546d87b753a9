package nl.leerateliers.composition;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Grid;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** A table that a writer made. It says of itself that it does not come from the data. */
final class TypedTable {

  private static final int MOST_COLUMNS = 7;

  private TypedTable() {}

  /**
   * The table, or its rows as paragraphs where it does not fit the page.
   *
   * @param words what stands in a cell
   */
  static List<Block> of(
      Node table, String title, int line, Function<Node, String> words, List<Fault> faults) {
    List<List<String>> rows = new ArrayList<>();
    rows(table, words, rows);
    int columns = rows.get(0).size();
    if (title.isEmpty()) {
      faults.add(Fault.refusal(line, "tableTitle"));
    }
    if (columns < 2 || columns > MOST_COLUMNS) {
      faults.add(Fault.refusal(line, "columns", columns, MOST_COLUMNS));
      List<Block> loose = new ArrayList<>();
      rows.forEach(row -> loose.add(new Block.Paragraph(String.join(" | ", row), "")));
      return loose;
    }
    Grid grid = columns == 2 ? Grid.T2 : columns == 3 ? Grid.T3 : Grid.numbers(columns - 1);
    return List.of(
        new Block.Table(
            title.isEmpty() ? text("composition.table.untitled") : title,
            "",
            grid,
            rows.get(0),
            rows.subList(1, rows.size()),
            text("composition.table.own")));
  }

  private static void rows(Node part, Function<Node, String> words, List<List<String>> rows) {
    for (Node node = part.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableRow) {
        List<String> cells = new ArrayList<>();
        for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells.add(words.apply(cell));
        }
        rows.add(cells);
      } else {
        rows(node, words, rows);
      }
    }
  }
}
