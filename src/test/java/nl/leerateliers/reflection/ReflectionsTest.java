package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerateliers.begeleidingsgroep.Agenda;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.evaluation.Evaluations;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.HeadlineFigures;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.publication.GivenTexts;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.release.GivenSnapshots;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed datasets, in real databases, through every query to the reflections. */
class ReflectionsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void reproducesHaarlemsPublishedFiguresWithTheirContradiction(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      CrossCaseReflection reflection = crossCase(world, haarlem, Filter.all(haarlem.period()));
      HeadlineFigures headline = reflection.figures().headline();

      assertThat(headline.all().stream().map(Indicator::text))
          .containsExactly(
              "102",
              "68 van 102 (67 %)",
              "34 van 102 (33 %)",
              "84 van 102 (82 %)",
              "30 van 84 (36 %)",
              "34 van 84 (40 %)",
              "58 van 102 (57 %)");
      assertThat(headline.all()).noneMatch(Indicator::fictitious);
      assertThat(headline.careLed().contradictions())
          .singleElement()
          .satisfies(
              claim -> {
                assertThat(claim.value()).isEqualTo(30);
                assertThat(claim.place()).isEqualTo("§6.3.3");
              });
      assertThat(headline.verdieping().contradictions()).isEmpty();
      assertThat(reflection.headline()).contains("84").contains("102").contains("30");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTableAddsUpToTheSameCases(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      for (Region region : regions(world)) {
        CrossCaseReflection reflection = crossCase(world, region, Filter.all(region.period()));
        HeadlineFigures headline = reflection.figures().headline();
        for (FigureTable table : reflection.figures().tables()) {
          assertThat(table.definition()).isNotBlank();
          Count expected =
              switch (table.id()) {
                case "weeks.caseType", "weeks.verdieping" -> headline.cases().n();
                case "preselectCare" -> headline.juvenile().n();
                default -> headline.verdieping().n();
              };
          assertThat(table.counts().total())
              .as(region.key() + " " + table.id())
              .isEqualTo(expected);
        }
        assertThat(headline.all()).allMatch(i -> !i.definition().isBlank());
        assertThat(reflection.figures().reasonsFor()).allMatch(i -> !i.definition().isBlank());
        assertThat(reflection.figures().reasonsAgainst()).allMatch(i -> !i.definition().isBlank());
        assertThat(reflection.figures().organisations())
            .allMatch(o -> !o.valueNamed().definition().isBlank());
        assertThat(reflection.figures().principles())
            .allMatch(p -> !p.evidence().definition().isBlank());
        assertThat(reflection.figures().impact()).allMatch(i -> !i.definition().isBlank());
        assertThat(reflection.figures().principles()).hasSize(5);
        assertThat(reflection.figures().tensions()).hasSize(5);
        assertThat(reflection.figures().tensions()).allMatch(t -> t.median() != null);
        assertThat(reflection.learningPoints()).isNotEmpty();
        assertThat(reflection.answers()).hasSize(14);
        assertThat(new Wiring(world).get(Evaluations.class).in(region)).isNotEmpty();
        assertThat(new Wiring(world).get(Agenda.class).in(region)).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFilterCountsOnlyWhatItNames(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      HeadlineFigures all =
          crossCase(world, haarlem, Filter.all(haarlem.period())).figures().headline();
      HeadlineFigures juvenile =
          crossCase(world, haarlem, Filter.weeks(1, 8).ofType(CaseType.JUVENILE_SUSPECT))
              .figures()
              .headline();
      assertThat(juvenile.cases().n()).isEqualTo(all.juvenile().n());
      assertThat(juvenile.domestic().n().value()).hasValue(0);
      assertThat(juvenile.careLed().claims()).as("a claim speaks about all cases").isEmpty();
      int perWeek = 0;
      for (int week = 1; week <= 8; week++) {
        perWeek +=
            crossCase(world, haarlem, Filter.weeks(week, week))
                .figures()
                .headline()
                .cases()
                .n()
                .value()
                .orElseThrow();
      }
      assertThat(perWeek).isEqualTo(102);
    }
  }

  @ParameterizedTest
  @EnumSource
  void comparesTheAteliersInTheirFixedOrderAndNamesTheMissing(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      regions(world).forEach(region -> GivenSnapshots.released(world, region));
      assertThat(new Wiring(world).get(Reflections.class).crossAtelierForReport().ateliers())
          .as("nobody released a text")
          .allMatch(a -> a.learningPoints().isEmpty())
          .allMatch(a -> a.answers().stream().allMatch(answer -> answer.answer() == null));
      world.regions().all().forEach(region -> GivenTexts.released(world, region));
      world.add("down", Map.of("database.url", "jdbc:postgresql://127.0.0.1:1/none"));
      CrossAtelierReflection reflection =
          new Wiring(world).get(Reflections.class).crossAtelierForReport();

      assertThat(reflection.ateliers().stream().map(a -> a.region().key()))
          .containsExactly("haarlem", "maastricht", "utrecht");
      assertThat(reflection.missing()).extracting(Region::key).containsExactly("down");
      assertThat(reflection.ateliers())
          .extracting(a -> a.learningPoints().size())
          .as("released, nothing that is still being thought about")
          .containsExactly(3, 2, 3);
      Comparison verdieping = reflection.comparisons().get(0);
      assertThat(verdieping.pairs())
          .extracting(p -> p.first().key() + "–" + p.second().key() + " " + p.exceedsChance())
          .containsExactly(
              "haarlem–maastricht false", "haarlem–utrecht true", "maastricht–utrecht false");
      assertThat(reflection.comparisons().get(1).anyExceedsChance()).isFalse();
      assertThat(reflection.headline()).contains("verdieping");
    }
  }

  @ParameterizedTest
  @EnumSource
  void basisteamsAddUpAndNotDeepenedIsWhatVerdiepingLeaves(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      List<String> teams = new Wiring(world).get(Ketenkaarten.class).policeTeams(haarlem);
      assertThat(teams).hasSize(3);
      int cases = 0;
      int led = 0;
      for (String team : teams) {
        HeadlineFigures part =
            crossCase(world, haarlem, new Filter(null, 1, 8, team, null)).figures().headline();
        cases += part.cases().n().value().orElseThrow();
        led += part.careLed().n().value().orElseThrow();
      }
      assertThat(cases).isEqualTo(102);
      assertThat(led).isEqualTo(34);
      HeadlineFigures not =
          crossCase(world, haarlem, new Filter(null, 1, 8, null, false)).figures().headline();
      assertThat(not.cases().n().value()).hasValue(18);
      assertThat(not.verdieping().n().value()).hasValue(0);
    }
  }

  private static List<Region> regions(RegionsForTests world) {
    return Stream.of("haarlem", "maastricht", "utrecht")
        .map(key -> RealDatasets.load(world, key))
        .toList();
  }

  private static CrossCaseReflection crossCase(
      RegionsForTests world, Region region, Filter filter) {
    return new Wiring(world).get(Reflections.class).crossCase(region, filter);
  }
}
