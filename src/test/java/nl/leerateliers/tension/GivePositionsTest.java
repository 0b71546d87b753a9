package nl.leerateliers.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dots in the tension fields, in real databases. The atelier is over at the clock of the tests. */
class GivePositionsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void keepsOneDotPerFieldAndWeekUnderAPseudonym(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          int before = count(wiring, haarlem);
          String state = wiring.get(RegionDatabase.class).state(haarlem);
          assertThat(give(wiring, haarlem, 2, 1, "-2", "Geen dagindeling", "jan@haarlem"))
              .isEmpty();
          assertThat(wiring.get(RegionDatabase.class).state(haarlem)).isNotEqualTo(state);
          assertThat(count(wiring, haarlem)).isEqualTo(before + 1);
          assertThat(give(wiring, haarlem, 2, 1, "1", "", "jan@haarlem")).isEmpty();
          assertThat(give(wiring, haarlem, 3, 1, "0", "", "jan@haarlem")).isEmpty();
          assertThat(give(wiring, haarlem, 2, 1, "2", "", "piet@haarlem")).isEmpty();
          assertThat(count(wiring, haarlem)).isEqualTo(before + 3);
          assertThat(wiring.get(GivePositions.class).of(haarlem, 2, "jan@haarlem"))
              .containsExactly(Map.entry(1, new GivenPosition("1", "")));

          List<TensionPosition> own = own(wiring, haarlem);
          assertThat(own).extracting(TensionPosition::participant).doesNotContain("jan@haarlem");
          assertThat(own.stream().map(TensionPosition::participant).distinct()).hasSize(2);
          assertThat(own)
              .allMatch(each -> each.participant().matches("D[1-9]\\d{5}"))
              .extracting(TensionPosition::givenOn)
              .contains(LocalDate.of(2016, 2, 26), LocalDate.of(2016, 3, 4));

          assertThat(give(wiring, haarlem, 2, 1, "", "", "jan@haarlem")).isEmpty();
          assertThat(count(wiring, haarlem)).isEqualTo(before + 2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void saysAtWhichFieldSomethingIsWrongAndKeepsNothing(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          int before = count(wiring, haarlem);
          Map<Integer, String> faults =
              wiring
                  .get(GivePositions.class)
                  .give(
                      haarlem,
                      2,
                      Map.of(
                          1, new GivenPosition("3", ""),
                          2, new GivenPosition("0", "x".repeat(501)),
                          3, new GivenPosition("", "Zonder plaats"),
                          4, new GivenPosition("2", "Goed")),
                      "jan@haarlem");
          assertThat(faults).containsOnlyKeys(1, 2, 3);
          assertThat(faults.get(2)).contains("501 tekens");
          assertThat(count(wiring, haarlem)).isEqualTo(before);
        });
  }

  @ParameterizedTest
  @EnumSource
  void drawsADotForEachPositionOfTheWeek(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          WeekDots before = wiring.get(TensionPositions.class).ofWeek(haarlem, 2).get(3);
          give(wiring, haarlem, 2, 4, "2", "Tijd genomen", "jan@haarlem");
          WeekDots after = wiring.get(TensionPositions.class).ofWeek(haarlem, 2).get(3);
          assertThat(after.counts().get(4)).isEqualTo(before.counts().get(4) + 1);
          assertThat(after.path().chars().filter(sign -> sign == 'M').count())
              .isEqualTo(after.total());
          assertThat(wiring.get(TensionPositions.class).sentencesOfWeek(haarlem, 2))
              .extracting(TensionPosition::sentence)
              .contains("Tijd genomen");
        });
  }

  @ParameterizedTest
  @EnumSource
  void drawsEachParticipantOnceWhereTheyStoodLastInTheSelection(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          TensionPositions positions = wiring.get(TensionPositions.class);
          TensionCompass before = positions.compass(haarlem, haarlem.period());
          assertThat(before.participants()).isEqualTo(8);
          assertThat(before.positions()).isEqualTo(count(wiring, haarlem));
          assertThat(before.fields())
              .hasSize(5)
              .allSatisfy(field -> assertThat(field.total()).isBetween(1, 8));

          give(wiring, haarlem, 2, 4, "-2", "", "jan@haarlem");
          give(wiring, haarlem, 3, 4, "2", "", "jan@haarlem");
          TensionCompass after = positions.compass(haarlem, haarlem.period());
          assertThat(after.participants()).isEqualTo(9);
          assertThat(after.fields().get(3).total()).isEqualTo(before.fields().get(3).total() + 1);
          assertThat(after.fields().get(3).counts().get(4))
              .isEqualTo(before.fields().get(3).counts().get(4) + 1);

          Period second = new Period(LocalDate.of(2016, 2, 22), LocalDate.of(2016, 2, 28));
          assertThat(positions.compass(haarlem, second).participants()).isEqualTo(9);
          give(wiring, haarlem, 2, 4, "", "", "jan@haarlem");
          assertThat(positions.compass(haarlem, second).fields().get(3).counts().get(0))
              .isEqualTo(positions.ofWeek(haarlem, 2).get(3).counts().get(0));
        });
  }

  private static Map<Integer, String> give(
      Wiring wiring, Region region, int week, int field, String place, String why, String account) {
    return wiring
        .get(GivePositions.class)
        .give(region, week, Map.of(field, new GivenPosition(place, why)), account);
  }

  private static int count(Wiring wiring, Region region) {
    return wiring.get(TensionPositions.class).in(region).size();
  }

  private static List<TensionPosition> own(Wiring wiring, Region region) {
    return wiring.get(TensionPositions.class).in(region).stream()
        .filter(each -> each.participant().length() > 3)
        .toList();
  }

  private void with(DatabaseKind kind, BiConsumer<Wiring, Region> test) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      test.accept(new Wiring(world), RealDatasets.load(world, "haarlem"));
    }
  }
}
