package nl.leerateliers.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.disclosure.PublishedTable;
import nl.leerateliers.ketenkaart.CareOutcome;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule R0: small kinds go together, and a table that is still too large keeps totals only. */
class KindTableTest {

  private static final Region REGION =
      new Region(
          "haarlem",
          "Noord-Holland",
          "Haarlem",
          1,
          "H",
          Period.ofWeeks(LocalDate.of(2016, 2, 15), 8),
          false,
          true,
          "");

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

  @Test
  void putsStepsOfCareTogetherOnTheirOwnSideOfWhoWasLedToCare() {
    assertThat(ladder(30, 3, 20, 11, 3, 0, 12))
        .as("led to care is told as well: 20 + 11 + 3")
        .containsExactly("otherNot 33", "LED 20", "otherLed 14", "unknown 12");
    assertThat(ladder(30, 12, 20, 11, 0, 0, 3))
        .as("an unknown one with the smallest that was not led")
        .containsExactly("NONE 30", "otherRest 15", "LED 20", "STARTED 11");
    assertThat(ladder(30, 12, 3, 0, 0, 0, 8))
        .as("so few were led that it is told nowhere")
        .containsExactly("NONE 30", "ADVISED 12", "other 11");
  }

  @Test
  void tellsNothingOfDeepenedCasesByTypeWhereThoseNotDeepenedWouldFollow() {
    assertThat(outcomes(60, 8, 31, 3).rowTotals()).noneMatch(Count::isShown);
    assertThat(outcomes(60, 8, 31, 3).columnTotals()).allMatch(Count::isShown);
    assertThat(outcomes(60, 8, 31, 0).rowTotals()).allMatch(Count::isShown);
    assertThat(outcomes(60, 2, 31, 1).total().isShown()).as("3 of all were not deepened").isFalse();
  }

  /** Deepened and not, of juvenile suspects and of domestic violence. */
  private PublishedTable outcomes(int juvenile, int juvenileNot, int domestic, int domesticNot) {
    List<CaseCell> cells = new ArrayList<>();
    cells.add(cell(CaseType.JUVENILE_SUSPECT, true, true, null, juvenile / 2));
    cells.add(cell(CaseType.JUVENILE_SUSPECT, true, false, null, juvenile - juvenile / 2));
    cells.add(cell(CaseType.JUVENILE_SUSPECT, false, null, null, juvenileNot));
    cells.add(cell(CaseType.DOMESTIC_VIOLENCE, true, true, null, domestic / 2));
    cells.add(cell(CaseType.DOMESTIC_VIOLENCE, true, false, null, domestic - domestic / 2));
    cells.add(cell(CaseType.DOMESTIC_VIOLENCE, false, null, null, domesticNot));
    CaseTally cases = new CaseTally(cells);
    return CaseTables.of(figuring(cases), Filter.all(REGION.period()), cases).stream()
        .filter(table -> table.id().equals("outcome.other"))
        .findFirst()
        .orElseThrow()
        .counts();
  }

  /** So many of each step, the unknown ones last. */
  private List<String> ladder(int... steps) {
    List<CaseCell> cells = new ArrayList<>();
    for (int step = 0; step < steps.length; step++) {
      CareOutcome care = step < CareOutcome.values().length ? CareOutcome.values()[step] : null;
      cells.add(cell(CaseType.JUVENILE_SUSPECT, true, null, care, steps[step]));
    }
    CaseTally cases = new CaseTally(cells);
    FigureTable ladder = CareLadder.of(figuring(cases), cases);
    return IntStream.range(0, ladder.rows().size())
        .mapToObj(i -> ladder.rows().get(i).code() + " " + ladder.counts().rowTotals().get(i))
        .toList();
  }

  private static CaseCell cell(
      CaseType type,
      boolean deepened,
      @Nullable Boolean other,
      @Nullable CareOutcome care,
      int count) {
    LocalDate day = REGION.period().from();
    return new CaseCell(day, type, deepened, other, care, null, null, null, true, count);
  }

  private Figuring figuring(CaseTally cases) {
    Scope scope = new Scope(REGION.period(), null);
    return Figuring.over(disclosure, Exposure.PROTECTED, REGION, scope, List.of(), cases);
  }

  private static KindTable table(int[][] cells) {
    List<Category> rows =
        IntStream.range(0, cells.length).mapToObj(i -> new Category("k" + i, "k" + i)).toList();
    return new KindTable(rows, List.of(new Category("a", "a"), new Category("b", "b")), cells);
  }
}
