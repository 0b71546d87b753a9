package nl.leerateliers.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What the disclosure rules promise of every table. */
class AnyTableTest {

  private final Disclosure disclosure = new Disclosure(5);

  @Property(tries = 2000)
  void neverShowsASmallCell(@ForAll("tables") int[][] cells) {
    PublishedTable published = disclosure.protect(cells);
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[0].length; column++) {
        if (cells[row][column] > 0 && cells[row][column] < 5) {
          assertThat(published.cell(row, column).isShown()).isFalse();
        }
      }
    }
  }

  /** Counts every table a reader holds possible, instead of trusting the flow that chose. */
  @Property(tries = 800)
  void leavesEverySmallNumberPossibleForASmallCell(@ForAll("smallTables") int[][] cells) {
    PublishedTable published = disclosure.protect(cells);
    if (published.rowTotals().stream().anyMatch(c -> !c.isShown())) {
      return;
    }
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 3; column++) {
        if (cells[row][column] > 0 && cells[row][column] < 5) {
          assertThat(possible(cells, published, row, column)).contains(1, 2, 3, 4);
        }
      }
    }
  }

  /** Tries every choice of further cells, instead of trusting the one that was made. */
  @Property(tries = 300)
  void withholdsAsFewCellsAsAnyOtherChoice(@ForAll("squares") int[][] cells) {
    Optional<boolean[][]> chosen = Suppression.of(cells, 5);
    int fewest = 10;
    for (int choice = 0; choice < 512; choice++) {
      boolean[][] withheld = new boolean[3][3];
      boolean zero = false;
      for (int cell = 0; cell < 9; cell++) {
        withheld[cell / 3][cell % 3] = (choice >> cell & 1) == 1;
        zero |= withheld[cell / 3][cell % 3] && cells[cell / 3][cell % 3] == 0;
      }
      if (!zero && Integer.bitCount(choice) < fewest && Suppression.protects(cells, withheld, 5)) {
        fewest = Integer.bitCount(choice);
      }
    }
    assertThat(chosen.map(AnyTableTest::size).orElse(10)).isEqualTo(fewest);
  }

  private static int size(boolean[][] withheld) {
    int size = 0;
    for (boolean[] row : withheld) {
      for (boolean cell : row) {
        size += cell ? 1 : 0;
      }
    }
    return size;
  }

  @Property
  void showsTheGrandTotalAndDependsOnTheTableOnly(@ForAll("tables") int[][] cells) {
    PublishedTable published = disclosure.protect(cells);
    int total = Arrays.stream(cells).flatMapToInt(Arrays::stream).sum();
    assertThat(published.total().isShown()).isEqualTo(total >= 10);
    assertThat(disclosure.protect(cells)).isEqualTo(published);
  }

  @Property
  void showsEveryZeroWhereAnyInnerCellIsShown(@ForAll("tables") int[][] cells) {
    PublishedTable published = disclosure.protect(cells);
    boolean inner = published.cells().stream().flatMap(List::stream).anyMatch(Count::isShown);
    for (int row = 0; inner && row < cells.length; row++) {
      for (int column = 0; column < cells[0].length; column++) {
        if (cells[row][column] == 0) {
          assertThat(published.cell(row, column).isShown()).isTrue();
        }
      }
    }
  }

  @Provide
  Arbitrary<int[][]> tables() {
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(
            rows ->
                Arbitraries.integers().between(2, 4).flatMap(columns -> cells(rows, columns, 60)));
  }

  @Provide
  Arbitrary<int[][]> squares() {
    return cells(3, 3, 20);
  }

  @Provide
  Arbitrary<int[][]> smallTables() {
    return cells(2, 3, 14);
  }

  private static Arbitrary<int[][]> cells(int rows, int columns, int most) {
    Arbitrary<Integer> cell =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0)),
            Tuple.of(2, Arbitraries.integers().between(1, 6)),
            Tuple.of(4, Arbitraries.integers().between(5, most)));
    return cell.array(int[].class).ofSize(columns).array(int[][].class).ofSize(rows);
  }

  /** Every value of one cell over all 2×3 tables that agree with what is shown. */
  private static Set<Integer> possible(
      int[][] cells, PublishedTable published, int row, int column) {
    Set<Integer> values = new TreeSet<>();
    int first = published.rowTotals().get(0).value().orElseThrow();
    // Of a table without inner cells nobody knows where its zeros are.
    boolean inner = published.cells().stream().flatMap(List::stream).anyMatch(Count::isShown);
    int least = inner ? 1 : 0;
    for (int a = 0; a <= first; a++) {
      for (int b = 0; a + b <= first; b++) {
        int[] top = {a, b, first - a - b};
        int[][] guess = new int[2][3];
        boolean agrees = true;
        for (int c = 0; c < 3; c++) {
          guess[0][c] = top[c];
          guess[1][c] = cells[0][c] + cells[1][c] - top[c];
          for (int r = 0; r < 2; r++) {
            agrees &=
                published.cell(r, c).isShown() ? guess[r][c] == cells[r][c] : guess[r][c] >= least;
          }
        }
        if (agrees) {
          values.add(guess[row][column]);
        }
      }
    }
    return values;
  }
}
