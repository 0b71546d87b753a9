package nl.leerateliers.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.leerateliers.disclosure.Suppression.Cell;

/**
 * Looks whether fewer cells than the cheapest cycles opened would do (rule R4 asks for the fewest):
 * tries every smaller choice, of equally many the one with the least cases in it. Only for tables
 * of the size that may leave a region; in a larger one the cycles' choice stands.
 */
final class FewestCells {

  private static final int MOST = 12;

  private final int[][] cells;
  private final int threshold;
  private final boolean[][] found;
  private final List<Cell> others = new ArrayList<>();
  private final boolean[][] small;
  private int opened;

  FewestCells(int[][] cells, int threshold, boolean[][] found) {
    this.cells = cells;
    this.threshold = threshold;
    this.found = found;
    this.small = new boolean[cells.length][cells[0].length];
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        small[row][column] = cells[row][column] > 0 && cells[row][column] < threshold;
        if (cells[row][column] >= threshold) {
          others.add(new Cell(row, column));
          opened += found[row][column] ? 1 : 0;
        }
      }
    }
    others.sort(Comparator.comparingInt(cell -> cells[cell.row()][cell.column()]));
  }

  boolean[][] find() {
    if (cells.length * cells[0].length > MOST) {
      return found;
    }
    for (int size = 0; size < opened; size++) {
      boolean[][] best = null;
      int least = Integer.MAX_VALUE;
      for (int choice = 0; choice < 1 << others.size(); choice++) {
        int cases = Integer.bitCount(choice) == size ? casesIn(choice) : Integer.MAX_VALUE;
        if (cases < least) {
          boolean[][] withheld = with(choice);
          if (noneAlone(withheld) && Suppression.protects(cells, withheld, threshold)) {
            best = withheld;
            least = cases;
          }
        }
      }
      if (best != null) {
        return best;
      }
    }
    return found;
  }

  private int casesIn(int choice) {
    int cases = 0;
    for (int i = 0; i < others.size(); i++) {
      Cell cell = others.get(i);
      cases += (choice >> i & 1) == 1 ? cells[cell.row()][cell.column()] : 0;
    }
    return cases;
  }

  private boolean[][] with(int choice) {
    boolean[][] withheld = Arrays.stream(small).map(boolean[]::clone).toArray(boolean[][]::new);
    for (int i = 0; i < others.size(); i++) {
      if ((choice >> i & 1) == 1) {
        withheld[others.get(i).row()][others.get(i).column()] = true;
      }
    }
    return withheld;
  }

  /** One cell alone in its row or column is told by the total: seen at once, without a flow. */
  private static boolean noneAlone(boolean[][] withheld) {
    int[] below = new int[withheld[0].length];
    for (boolean[] row : withheld) {
      int across = 0;
      for (int column = 0; column < row.length; column++) {
        across += row[column] ? 1 : 0;
        below[column] += row[column] ? 1 : 0;
      }
      if (across == 1) {
        return false;
      }
    }
    return Arrays.stream(below).noneMatch(count -> count == 1);
  }
}
