package nl.leerateliers.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerateliers.disclosure.Suppression.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Moves one cell up or down by one while every margin stays what it is: one unit of flow along the
 * cheapest alternating cycle through the cell. A table with margins is a flow network with a node
 * per row and per column; a cell that goes up is an edge from its row to its column, a cell that
 * goes down an edge back, and no withheld cell goes below 1. A cell that is still shown can be used
 * at a price: as few as possible, then with as little in them as possible.
 */
final class AlternatingCycles {

  private static final long OPENING = 1L << 32;
  private static final long UNREACHED = Long.MAX_VALUE / 2;

  private final int[][] original;
  private final boolean[][] withheld;
  private final Cell cell;
  private final int[][] now;
  private final int rows;
  private final int nodes;

  AlternatingCycles(int[][] cells, boolean[][] withheld, Cell cell) {
    this.original = cells;
    this.withheld = withheld;
    this.cell = cell;
    this.now = Arrays.stream(cells).map(int[]::clone).toArray(int[][]::new);
    this.rows = cells.length;
    this.nodes = rows + cells[0].length;
  }

  int value() {
    return now[cell.row()][cell.column()];
  }

  /**
   * Moves the cell by one.
   *
   * @return the shown cells it had to use; null when there is no way
   */
  @Nullable List<Cell> step(boolean up, boolean mayOpen) {
    int start = up ? rows + cell.column() : cell.row();
    int end = up ? cell.row() : rows + cell.column();
    int[] before = cheapestWay(start, end, mayOpen);
    if (before.length == 0) {
      return null;
    }
    List<Cell> opened = new ArrayList<>();
    for (int node = end; node != start; node = before[node]) {
      Cell used = between(before[node], node);
      now[used.row()][used.column()] += before[node] < rows ? 1 : -1;
      if (!withheld[used.row()][used.column()]) {
        opened.add(used);
      }
    }
    now[cell.row()][cell.column()] += up ? 1 : -1;
    return opened;
  }

  /** Bellman–Ford over at most a few dozen nodes: the node before each, or nothing. */
  private int[] cheapestWay(int start, int end, boolean mayOpen) {
    long[] cost = new long[nodes];
    int[] before = new int[nodes];
    Arrays.fill(cost, UNREACHED);
    cost[start] = 0;
    boolean changed = true;
    for (int round = 0; round < nodes && changed; round++) {
      changed = false;
      for (int from = 0; from < nodes; from++) {
        for (int to = from < rows ? rows : 0; to < (from < rows ? nodes : rows); to++) {
          long through = cost[from] + price(from, to, mayOpen);
          if (cost[from] < UNREACHED && through < cost[to]) {
            cost[to] = through;
            before[to] = from;
            changed = true;
          }
        }
      }
    }
    return cost[end] < UNREACHED ? before : new int[0];
  }

  private long price(int from, int to, boolean mayOpen) {
    Cell used = between(from, to);
    int value = now[used.row()][used.column()];
    boolean down = from >= rows;
    // A zero is shown to everybody, and nothing withheld goes below 1.
    if (used.equals(cell) || original[used.row()][used.column()] == 0 || (down && value <= 1)) {
      return UNREACHED;
    }
    if (withheld[used.row()][used.column()]) {
      return 0;
    }
    return mayOpen ? OPENING + original[used.row()][used.column()] : UNREACHED;
  }

  private Cell between(int from, int to) {
    return from < rows ? new Cell(from, to - rows) : new Cell(to, from - rows);
  }
}
