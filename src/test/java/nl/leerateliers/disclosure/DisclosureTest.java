package nl.leerateliers.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors and properties of the disclosure rules. */
class DisclosureTest {

  private final Disclosure disclosure = new Disclosure(5);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          V01, 10 12 / 8 20, 10 12 22 / 8 20 28 / 18 32 50
          V02, 3 20 / 30 47, x x 23 / x x 77 / 33 67 100
          V04, 2 15 20 / 9 12 8 / 11 7 16, x x 20 37 / 9 12 8 29 / x x 16 34 / 22 34 44 100
          V06, 1 2 40 / 20 15 10 / 6 7 9, x x x 43 / 20 15 10 45 / x x x 22 / 27 24 59 110
          V08, 3 0 25 / 0 12 30 / 14 16 0, x 0 x 28 / 0 x x 42 / x x 0 30 / 17 28 55 100
          V09, 3 0 / 0 97, x x x / x x x / x x 100
          V12, 4 96 / 4 96 / 4 96, x x 100 / x x 100 / x x 100 / 12 288 300
          V13, 5 95 / 50 50, 5 95 100 / 50 50 100 / 55 145 200
          """)
  void publishesTheVectorsOfTheRules(String name, String inner, String published) {
    assertThat(text(disclosure.protect(table(inner)))).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          30 54, 30 54 84
          3 20 30, x x 30 53
          1 1 1 40, x x x x 43
          3 0 97, x 0 x 100
          4 3 20, 4x
          """)
  void withholdsTheFewestOfAOneWayTable(String inner, String published) {
    String shown = text(disclosure.protect(table(inner))).split(" / ")[0];
    assertThat(shown).isEqualTo(published.equals("4x") ? "x x 20 27" : published);
  }

  @ParameterizedTest
  @CsvSource({"4 5", "1 8", "0 9", "9 0"})
  void showsNothingOfFewerThanTenCases(String inner) {
    assertThat(text(disclosure.protect(table(inner)))).doesNotContainPattern("[0-9]");
  }

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
    assertThat(chosen.map(DisclosureTest::size).orElse(10)).isEqualTo(fewest);
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
            net.jqwik.api.Tuple.of(1, Arbitraries.just(0)),
            net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(1, 6)),
            net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(5, most)));
    return cell.array(int[].class).ofSize(columns).array(int[][].class).ofSize(rows);
  }

  /** Every value of one cell over all 2×3 tables that agree with what is shown. */
  private static java.util.Set<Integer> possible(
      int[][] cells, PublishedTable published, int row, int column) {
    java.util.Set<Integer> values = new java.util.TreeSet<>();
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

  private static int[][] table(String text) {
    return Arrays.stream(text.split(" / "))
        .map(row -> Arrays.stream(row.strip().split(" ")).mapToInt(Integer::parseInt).toArray())
        .toArray(int[][]::new);
  }

  private static String text(PublishedTable table) {
    Stream<String> rows =
        java.util.stream.IntStream.range(0, table.cells().size())
            .mapToObj(
                r ->
                    Stream.concat(
                            table.cells().get(r).stream(), Stream.of(table.rowTotals().get(r)))
                        .map(Count::toString)
                        .collect(Collectors.joining(" ")));
    String last =
        Stream.concat(table.columnTotals().stream(), Stream.of(table.total()))
            .map(Count::toString)
            .collect(Collectors.joining(" "));
    return Stream.concat(rows, Stream.of(last)).collect(Collectors.joining(" / "));
  }
}
