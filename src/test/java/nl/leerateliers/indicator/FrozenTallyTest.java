package nl.leerateliers.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of a region's counts gives the same figures as the cards did. */
class FrozenTallyTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void givesTheSameProtectedFiguresAfterItWasWrittenAndRead(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Indicators indicators = new Wiring(world).get(Indicators.class);
      Filter all = Filter.all(haarlem.period());
      FrozenTally now = freeze(world, indicators, haarlem, all);
      FrozenTally read = FrozenTally.read(now.text(), now.checksum());
      for (CaseType type : new @Nullable CaseType[] {null, CaseType.DOMESTIC_VIOLENCE}) {
        Filter filter = Filter.all(haarlem.period()).ofType(type);
        assertThat(indicators.of(haarlem, type, read, null))
            .usingRecursiveComparison()
            .isEqualTo(indicators.of(haarlem, filter, Exposure.PROTECTED).withoutCards());
        assertThat(indicators.of(haarlem, filter, read, Told.EVERYTHING))
            .usingRecursiveComparison()
            .isEqualTo(indicators.of(haarlem, filter, Exposure.PROTECTED));
      }
      assertThat(freeze(world, indicators, haarlem, all).checksum()).isEqualTo(now.checksum());
      assertThat(now.text()).as("no card, no person, no account").doesNotContain("H-0", "account");
      assertThatThrownBy(
              () ->
                  FrozenTally.read(
                      now.text().replaceFirst("\"count\":1", "\"count\":2"), now.checksum()))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void showsOfACaseTypeWhatTheTableByCaseTypeShowsAndNoMore() {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      for (String key : List.of("haarlem", "maastricht", "utrecht")) {
        Region region = RealDatasets.load(world, key);
        Indicators indicators = new Wiring(world).get(Indicators.class);
        RegionFigures all = indicators.of(region, Filter.all(region.period()), Exposure.PROTECTED);
        assertThat(all.table("careLadder").columns())
            .as("its steps add up to the table of care by case type")
            .hasSize(1);
        for (CaseType type : CaseType.values()) {
          HeadlineFigures some =
              indicators
                  .of(region, Filter.all(region.period()).ofType(type), Exposure.PROTECTED)
                  .headline();
          assertThat(some.careLed().n())
              .isEqualTo(all.table("outcome.care").cell(type.ordinal(), 0));
          assertThat(some.otherDisposition().n())
              .isEqualTo(all.table("outcome.other").cell(type.ordinal(), 0));
        }
      }
    }
  }

  @Test
  void readsWhatWasWrittenBeforeAPartWasCounted() {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Indicators indicators = new Wiring(world).get(Indicators.class);
      String text = freeze(world, indicators, haarlem, Filter.all(haarlem.period())).text();
      String earlier = text.replaceFirst("\"minutes\":\\[.*?\\](,|})", "\"unheardOf\":[]$1");
      assertThat(earlier).isNotEqualTo(text);
      FrozenTally.Content content = RecordText.read(earlier, FrozenTally.Content.class);
      assertThat(content.tally().minutes()).isEmpty();
      assertThat(content.tally().cases().count()).isEqualTo(102);
    }
  }

  @Test
  void comparesTheBaseOfEveryTable() {
    assertThat(components(RegionFigures.class))
        .as("a new figure must be added to Bases, or its base could change by a few unseen")
        .containsExactly(
            "region",
            "filter",
            "headline",
            "tables",
            "reasonsFor",
            "reasonsAgainst",
            "principles",
            "tensions",
            "organisations",
            "impact",
            // These two stay in the region, see withoutCards.
            "cards",
            "anyFollowed",
            "written",
            // Shares of the table of dispositions and of interventions, which stand above.
            "kinds");
  }

  @Test
  void nestsFiltersByEachOfTheirParts() {
    assertThat(components(Filter.class))
        .as("a new part must be asked after in covers")
        .containsExactly("caseType", "fromWeek", "toWeek", "policeTeam", "deepened");
    Filter middle = new Filter(null, 2, 5, null, null);
    assertThat(middle.covers(new Filter(CaseType.JUVENILE_SUSPECT, 3, 5, null, null))).isTrue();
    assertThat(middle.covers(middle)).isTrue();
    assertThat(middle.covers(new Filter(null, 1, 5, null, null))).isFalse();
    assertThat(middle.covers(new Filter(null, 2, 6, null, null))).isFalse();
    assertThat(new Filter(CaseType.JUVENILE_SUSPECT, 1, 8, null, null).covers(middle)).isFalse();
    assertThat(Filter.read(middle.text())).isEqualTo(middle);
  }

  private static FrozenTally freeze(
      RegionsForTests world, Indicators indicators, Region region, Filter filter) {
    return world.database().read(region, em -> indicators.freeze(em, region, filter));
  }

  private static Stream<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
  }
}
