package nl.leerateliers.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.message.Problem;
import nl.leerateliers.reflection.CrossCaseReflection;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule R7: no two released selections may be subtracted from each other. */
class LedgerTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void refusesSelectionsThatAreSmallOrLeaveLittleOrDifferLittle(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Ledger ledger = new Wiring(world).get(Ledger.class);
      assertThat(ledger.release(haarlem, Filter.all(haarlem.period())).heldBack()).isNull();
      GivenCases.onlyFirst(world, haarlem, "2016-03-07", 3);
      assertThat(refusal(ledger, haarlem, new Filter(null, 4, 4, null, null)))
          .isEqualTo("selection-too-small");
      assertThat(ledger.release(haarlem, new Filter(null, 1, 3, null, null)).heldBack()).isNull();
      assertThat(refusal(ledger, haarlem, new Filter(null, 1, 4, null, null)))
          .as("week 4 has three cases")
          .isEqualTo("selection-too-near");
      assertThat(refusal(ledger, haarlem, new Filter(null, 5, 8, null, null)))
          .as("with weeks 1 to 3 and all it tells week 4")
          .isEqualTo("selection-too-near");
      assertThat(ledger.release(haarlem, new Filter(null, 4, 8, null, null)).heldBack()).isNull();
      assertThat(ledger.release(haarlem, new Filter(null, 5, 7, null, null)).heldBack())
          .as("neither nested nor telling")
          .isNull();
      assertThat(ledger.release(haarlem, new Filter(null, 1, 3, null, null)).heldBack())
          .as("what was released may be asked for again")
          .isNull();
      assertThat(
              ledger
                  .release(haarlem, new Filter(CaseType.JUVENILE_SUSPECT, 1, 8, null, null))
                  .heldBack())
          .isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesSelectionsThatOverlapInAFew(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Ledger ledger = new Wiring(world).get(Ledger.class);
      String team = "Purmerend";
      ledger.release(haarlem, Filter.all(haarlem.period()));
      ledger.release(haarlem, new Filter(null, 1, 8, team, null));
      ledger.release(haarlem, new Filter(null, 1, 5, team, null));
      assertThat(refusal(ledger, haarlem, new Filter(null, 5, 8, team, null)))
          .as("weeks 1 to 5 and 5 to 8 of a basisteam tell week 5: two cases")
          .isEqualTo("selection-too-near");
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesTheLastPartWhereAFewAreLeftOver(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region utrecht = RealDatasets.load(world, "utrecht");
      Ledger ledger = new Wiring(world).get(Ledger.class);
      int weeks = utrecht.period().weeks();
      ledger.release(utrecht, new Filter(null, 1, weeks, null, true));
      assertThat(refusal(ledger, utrecht, new Filter(null, 1, weeks, null, false)))
          .as("two cases of which the decision is not known")
          .isEqualTo("selection-too-near");
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatLeavesTooFewOut(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Ledger ledger = new Wiring(world).get(Ledger.class);
      GivenCases.onlyFirst(world, haarlem, "2016-04-04", 9);
      assertThat(refusal(ledger, haarlem, new Filter(null, 1, 7, null, null)))
          .isEqualTo("selection-leaves-too-few");
    }
  }

  @ParameterizedTest
  @EnumSource
  void judgesTwoRequestsAtOnceOneAfterTheOther(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      GivenCases.onlyFirst(world, haarlem, "2016-03-07", 3);
      Ledger ledger = new Wiring(world).get(Ledger.class);
      for (int round = 0; round < 3; round++) {
        List<CompletableFuture<String>> asked = new ArrayList<>();
        for (Filter filter :
            List.of(new Filter(null, 1, 3, null, null), new Filter(null, 1, 4, null, null))) {
          for (int i = 0; i < 3; i++) {
            asked.add(CompletableFuture.supplyAsync(() -> refusal(ledger, haarlem, filter)));
          }
        }
        List<String> answers = asked.stream().map(CompletableFuture::join).toList();
        assertThat(answers.subList(0, 3))
            .as("one of both, every time")
            .containsOnly(answers.get(0));
        assertThat(answers.subList(3, 6)).containsOnly(answers.get(3));
        assertThat(Stream.of(answers.get(0), answers.get(3)))
            .containsExactlyInAnyOrder("", "selection-too-near");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void holdsNewFiguresBackUntilFiveCasesCame(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Reflections reflections = new Wiring(world).get(Reflections.class);
      Filter all = Filter.all(haarlem.period());
      assertThat(cases(reflections.crossCase(haarlem, all, false))).isEqualTo(102);
      for (int added = 1; added <= 5; added++) {
        GivenCases.register(world, haarlem, added);
        CrossCaseReflection seen = reflections.crossCase(haarlem, all, false);
        assertThat(cases(seen)).isEqualTo(added < 5 ? 102 : 107);
        assertThat(seen.heldBack() != null).isEqualTo(added < 5);
        assertThat(cases(reflections.forFile(haarlem))).isEqualTo(cases(seen));
        assertThat(cases(reflections.crossCase(haarlem, all, true))).isEqualTo(102 + added);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void showsASelectionToWhoMayNotSeeCasesAndNothingSmallInIt(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Reflections reflections = new Wiring(world).get(Reflections.class);
      CrossCaseReflection seen =
          reflections.crossCase(haarlem, new Filter(null, 1, 4, null, null), false);
      assertThat(seen.figures().filter()).isEqualTo(new Filter(null, 1, 4, null, null));
      assertThat(
              seen.figures().tables().stream()
                  .flatMap(table -> table.counts().cells().stream())
                  .flatMap(List::stream)
                  .filter(count -> count.isShown())
                  .map(count -> count.value().orElseThrow()))
          .allMatch(n -> n == 0 || n >= 5);
      assertThatThrownBy(() -> reflections.forFile(haarlem, new Filter(null, 9, 9, null, null)))
          .isInstanceOf(Problem.class);
    }
  }

  private static String refusal(Ledger ledger, Region region, Filter filter) {
    try {
      ledger.release(region, filter);
      return "";
    } catch (Problem refused) {
      return refused.type();
    }
  }

  private static int cases(CrossCaseReflection reflection) {
    return reflection.figures().headline().cases().n().value().orElseThrow();
  }
}
