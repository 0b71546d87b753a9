package nl.leerateliers.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rule R3: a group that falls wholly in one value of a sensitive attribute is withheld. */
class SensitiveAttributeTest {

  private static final SensitiveAttribute IN_ROWS = new SensitiveAttribute(true, -1);

  private final Disclosure disclosure = new Disclosure(5);

  @Test
  void showsTotalsOnlyWhereAGroupFallsInOneValue() {
    PublishedTable table = disclosure.protect(new int[][] {{12, 0}, {20, 30}}, IN_ROWS);
    assertThat(table.cells().stream().flatMap(List::stream)).noneMatch(Count::isShown);
    assertThat(table.rowTotals()).extracting(Count::toString).containsExactly("12", "50");
    assertThat(table.columnTotals()).extracting(Count::toString).containsExactly("32", "30");
    assertThat(table.total()).hasToString("62");
  }

  @Test
  void hidesTheTotalsOfTheValuesWhereAllGroupsFallInOne() {
    PublishedTable table = disclosure.protect(new int[][] {{12, 0}, {20, 0}}, IN_ROWS);
    assertThat(table.columnTotals()).noneMatch(Count::isShown);
    assertThat(table.rowTotals()).extracting(Count::toString).containsExactly("12", "20");
    PublishedTable alone = disclosure.protect(new int[][] {{12, 0}}, IN_ROWS);
    assertThat(alone.cell(0, 0).isShown()).isFalse();
    assertThat(alone.cell(0, 1).isShown()).as("here a zero tells as much").isFalse();
    assertThat(alone.total()).hasToString("12");
  }

  @Test
  void takesGroupsFromTheOtherSideAndLetsUnknownBe() {
    SensitiveAttribute inColumns = new SensitiveAttribute(false, 1);
    int[][] cells = {{12, 9}, {0, 8}};
    assertThat(inColumns.givesAGroupAway(cells)).isTrue();
    assertThat(disclosure.protect(cells, inColumns).cell(0, 1).isShown()).isFalse();
    assertThat(inColumns.givesAGroupAway(new int[][] {{0, 9}, {12, 3}})).isFalse();
    int[][] unknown = {{0, 20}, {6, 9}};
    assertThat(new SensitiveAttribute(true, 1).givesAGroupAway(unknown)).isFalse();
    assertThat(disclosure.protect(unknown, new SensitiveAttribute(true, 1)))
        .isEqualTo(disclosure.protect(unknown));
  }

  /** A reader who knows the totals that are shown still holds another table possible. */
  @Property(tries = 1000)
  void leavesAnotherValuePossibleForEveryGroup(@ForAll("tables") int[][] cells) {
    PublishedTable table = disclosure.protect(cells, IN_ROWS);
    boolean anyShown = table.cells().stream().flatMap(List::stream).anyMatch(Count::isShown);
    for (int row = 0; row < cells.length; row++) {
      int group = Arrays.stream(cells[row]).sum();
      for (int column = 0; column < cells[row].length; column++) {
        if (group == 0 || cells[row][column] < group) {
          continue;
        }
        assertThat(anyShown).as("nothing inside is shown next to such a group").isFalse();
        if (table.columnTotals().get(column).isShown()) {
          int value = column;
          int sum = Arrays.stream(cells).mapToInt(r -> r[value]).sum();
          int all = Arrays.stream(cells).flatMapToInt(Arrays::stream).sum();
          assertThat(group - (all - sum))
              .as("the least of this group that must have this value")
              .isLessThan(group);
        }
      }
    }
  }

  @Property
  void isTheSameAsForAnyTableWhereNoGroupFallsInOneValue(@ForAll("tables") int[][] cells) {
    boolean mixed =
        Arrays.stream(cells).allMatch(row -> IntStream.of(row).filter(n -> n > 0).count() != 1);
    if (mixed) {
      assertThat(disclosure.protect(cells, IN_ROWS)).isEqualTo(disclosure.protect(cells));
    }
  }

  @Provide
  Arbitrary<int[][]> tables() {
    Arbitrary<Integer> cell =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, Arbitraries.just(0)),
            net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(1, 6)),
            net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(5, 40)));
    return cell.array(int[].class).ofSize(3).array(int[][].class).ofMinSize(1).ofMaxSize(4);
  }
}
