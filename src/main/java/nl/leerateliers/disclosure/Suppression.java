package nl.leerateliers.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses which inner cells of a table with known margins to withhold (rule R4). A reader knows
 * what is shown, the margins, and that a withheld cell is at least 1; for every small cell all of
 * 1…threshold−1 must stay possible. Opens the cheapest alternating cycles through each small cell,
 * then shows again what turned out not to be needed.
 */
final class Suppression {

  private final int[][] cells;
  private final int threshold;
  private final boolean[][] withheld;

  private Suppression(int[][] cells, int threshold) {
    this.cells = cells;
    this.threshold = threshold;
    this.withheld = new boolean[cells.length][cells[0].length];
  }

  /**
   * The cells to withhold; empty when no choice protects every small cell.
   *
   * @param cells rows of equal length, no cell negative
   */
  static Optional<boolean[][]> of(int[][] cells, int threshold) {
    Suppression suppression = new Suppression(cells, threshold);
    List<Cell> small = suppression.small();
    small.forEach(cell -> suppression.withheld[cell.row()][cell.column()] = true);
    for (Cell cell : small) {
      if (!suppression.protect(cell, true)) {
        return Optional.empty();
      }
    }
    suppression.showAgain(small);
    if (!suppression.protectsAll(small)) {
      return Optional.empty();
    }
    return Optional.of(new FewestCells(cells, threshold, suppression.withheld).find());
  }

  /** Whether a reader cannot tell any small cell from the others below the threshold. */
  static boolean protects(int[][] cells, boolean[][] withheld, int threshold) {
    Suppression given = new Suppression(cells, threshold);
    for (int row = 0; row < cells.length; row++) {
      given.withheld[row] = withheld[row].clone();
    }
    List<Cell> small = given.small();
    return small.stream().allMatch(c -> withheld[c.row()][c.column()]) && given.protectsAll(small);
  }

  /**
   * Whether the margins alone leave 1…threshold−1 possible for each small cell. Where a table has
   * margins only, nobody knows where its zeros are, so a cell lies between what its row and column
   * cannot do without and the smaller of the two.
   */
  static boolean marginsProtect(int[][] cells, int threshold) {
    int[] rows = Arrays.stream(cells).mapToInt(row -> Arrays.stream(row).sum()).toArray();
    int total = Arrays.stream(rows).sum();
    for (Cell cell : new Suppression(cells, threshold).small()) {
      int column = Arrays.stream(cells).mapToInt(row -> row[cell.column()]).sum();
      int row = rows[cell.row()];
      if (row + column - total > 1 || Math.min(row, column) < threshold - 1) {
        return false;
      }
    }
    return true;
  }

  private List<Cell> small() {
    List<Cell> small = new ArrayList<>();
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        if (cells[row][column] > 0 && cells[row][column] < threshold) {
          small.add(new Cell(row, column));
        }
      }
    }
    return small;
  }

  private boolean protectsAll(List<Cell> small) {
    return small.stream().allMatch(cell -> protect(cell, false));
  }

  /** Whether the cell can be moved to 1 and to threshold−1, opening further cells where allowed. */
  private boolean protect(Cell cell, boolean mayOpen) {
    return move(cell, threshold - 1, mayOpen) && move(cell, 1, mayOpen);
  }

  private boolean move(Cell cell, int target, boolean mayOpen) {
    AlternatingCycles cycles = new AlternatingCycles(cells, withheld, cell);
    while (cycles.value() != target) {
      List<Cell> opened = cycles.step(cycles.value() < target, mayOpen);
      if (opened == null) {
        return false;
      }
      opened.forEach(c -> withheld[c.row()][c.column()] = true);
    }
    return true;
  }

  /** Largest first: a large cell that is shown again tells a reader most. */
  private void showAgain(List<Cell> small) {
    List<Cell> secondary = new ArrayList<>();
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        Cell cell = new Cell(row, column);
        if (withheld[row][column] && !small.contains(cell)) {
          secondary.add(cell);
        }
      }
    }
    secondary.sort(
        Comparator.comparingInt((Cell c) -> -cells[c.row()][c.column()])
            .thenComparing(Cell::row)
            .thenComparing(Cell::column));
    for (Cell cell : secondary) {
      withheld[cell.row()][cell.column()] = false;
      if (!protectsAll(small)) {
        withheld[cell.row()][cell.column()] = true;
      }
    }
  }

  /** The place of an inner cell. */
  record Cell(int row, int column) {}
}
