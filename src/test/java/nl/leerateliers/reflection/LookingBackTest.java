package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looking back on real cards, in real databases. */
class LookingBackTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void findsCasesOfTheSameRegionByTheStatedRule(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      RealDatasets.load(world, "maastricht");
      Wiring wiring = new Wiring(world);
      Ketenkaart card = reflection(wiring, haarlem, "H-006").file().card();
      List<SimilarCase> found = wiring.get(SimilarCases.class).to(haarlem, card);

      assertThat(found).isNotEmpty().hasSizeLessThanOrEqualTo(SimilarCases.MOST);
      assertThat(found)
          .allSatisfy(
              similar -> {
                assertThat(similar.card().id()).startsWith("H-").isNotEqualTo("H-006");
                assertThat(similar.card().primaryCaseType()).isEqualTo(card.primaryCaseType());
                assertThat(similar.shared()).hasSizeGreaterThanOrEqualTo(SimilarCases.LEAST);
                assertThat(SimilarCases.codes(card)).containsAll(similar.shared());
                assertThat(SimilarCases.codes(similar.card())).containsAll(similar.shared());
                assertThat(similar.shared())
                    .noneMatch(code -> code.code().equals("NONE") || code.code().equals("OTHER"));
              });
      assertThat(found.stream().map(similar -> similar.shared().size()).toList())
          .isSortedAccordingTo((a, b) -> b - a);
    }
  }

  @ParameterizedTest
  @EnumSource
  void addsUpOnlyTheMinutesThatWereWrittenDown(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      LookingBack looking =
          new LookingBack(reflection(new Wiring(world), haarlem, "H-001"), List.of());
      assertThat(looking.minutes()).isEqualTo(135);
      assertThat(looking.timed()).isEqualTo(5);
      assertThat(looking.valueFrom())
          .containsExactlyInAnyOrder("Politie", "Slachtofferhulp Nederland");
    }
  }

  private static CaseReflection reflection(Wiring wiring, Region region, String id) {
    return wiring.get(Reflections.class).withinCase(region, id).orElseThrow();
  }
}
