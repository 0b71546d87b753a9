package nl.leerateliers.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerateliers.disclosure.Disclosure;
import org.junit.jupiter.api.Test;

/** Rule R0: small kinds go together, and a table that is still too large keeps totals only. */
class KindTableTest {

  private final Disclosure disclosure = new Disclosure(5);

  @Test
  void putsKindsOfFewCasesTogetherUntilTheyAreNotFewAndLeavesEmptyOnesOut() {
    KindTable fitting = table(new int[][] {{20, 10}, {1, 2}, {0, 0}, {4, 2}}).fitting(disclosure);
    assertThat(fitting.rows()).extracting(Category::code).containsExactly("k0", "other");
    assertThat(fitting.cells()[1]).as("3 alone would be few").containsExactly(5, 4);
  }

  @Test
  void keepsTheTotalsOnlyOfMoreThanTwelveCells() {
    int[][] six = IntStream.range(0, 6).mapToObj(i -> new int[] {9, 8}).toArray(int[][]::new);
    int[][] seven = IntStream.range(0, 7).mapToObj(i -> new int[] {9, 8}).toArray(int[][]::new);
    assertThat(table(six).fitting(disclosure).columns()).hasSize(2);
    assertThat(table(seven).fitting(disclosure).columns()).hasSize(1);
    assertThat(Arrays.stream(table(seven).fitting(disclosure).cells()))
        .allMatch(row -> row[0] == 17);
  }

  private static KindTable table(int[][] cells) {
    List<Category> rows =
        IntStream.range(0, cells.length).mapToObj(i -> new Category("k" + i, "k" + i)).toList();
    return new KindTable(rows, List.of(new Category("a", "a"), new Category("b", "b")), cells);
  }
}
