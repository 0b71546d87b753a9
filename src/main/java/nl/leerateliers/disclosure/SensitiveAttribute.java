package nl.leerateliers.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The attribute of a table of which nobody's value may become known: where all cases of a group
 * have the same value, the group gives the value of each of them away (rule R3).
 *
 * @param groupsInRows whether the groups stand down the side and the values across the top
 * @param unknown the place of the value "unknown", which tells nothing; −1 where there is none
 */
public record SensitiveAttribute(boolean groupsInRows, int unknown) {

  /** Whether a group falls wholly in one value that says something. */
  public boolean givesAGroupAway(int[][] cells) {
    return Arrays.stream(groups(cells)).anyMatch(this::isOfOneValue);
  }

  /** Whether the totals per value alone would tell the value of everybody. */
  boolean totalsTell(int[][] cells) {
    int[][] groups = groups(cells);
    int values = groups.length == 0 ? 0 : groups[0].length;
    long filled = Arrays.stream(groups).filter(group -> Arrays.stream(group).sum() > 0).count();
    long used =
        IntStream.range(0, values)
            .filter(value -> Arrays.stream(groups).anyMatch(group -> group[value] > 0))
            .count();
    return filled < 2 || used < 2;
  }

  private boolean isOfOneValue(int[] group) {
    int total = Arrays.stream(group).sum();
    return total > 0
        && IntStream.range(0, group.length)
            .anyMatch(value -> value != unknown && group[value] == total);
  }

  private int[][] groups(int[][] cells) {
    if (groupsInRows || cells.length == 0) {
      return cells;
    }
    return IntStream.range(0, cells[0].length)
        .mapToObj(c -> Arrays.stream(cells).mapToInt(row -> row[c]).toArray())
        .toArray(int[][]::new);
  }
}
