package nl.leerateliers.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the disclosure rules. */
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

  private static int[][] table(String text) {
    return Arrays.stream(text.split(" / "))
        .map(row -> Arrays.stream(row.strip().split(" ")).mapToInt(Integer::parseInt).toArray())
        .toArray(int[][]::new);
  }

  private static String text(PublishedTable table) {
    Stream<String> rows =
        IntStream.range(0, table.cells().size())
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
