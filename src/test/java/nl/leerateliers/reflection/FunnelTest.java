package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.release.GivenSnapshots;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands beside the comparison, from three real datasets and repeated as ten. */
class FunnelTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void isDrawnForTenAteliersAndNotForThree(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      for (String key : List.of("haarlem", "maastricht", "utrecht")) {
        Region region = RealDatasets.load(world, key);
        GivenSnapshots.released(world, region);
      }
      CrossAtelierReflection three = new Wiring(world).get(Reflections.class).crossAtelierForFile();
      Alongside alongside = three.alongside();
      assertThat(alongside.funnels()).isEmpty();
      assertThat(alongside.further())
          .extracting(Comparison::id)
          .containsExactly(
              "cases.juvenile",
              "cards.available",
              "principle.1",
              "principle.2",
              "principle.3",
              "principle.4",
              "principle.5");
      assertThat(alongside.weeks().get(0).weeks()).hasSize(8);
      assertThat(alongside.comparability()).hasSize(3);
      assertThat(alongside.comparability().get(0).sentences())
          .anyMatch(said -> said.contains("58 van 102"));
      assertThat(WeekAxis.of(alongside.weeks(), true).slots())
          .as("from February to the autumn")
          .isGreaterThan(30);
      assertThat(TensionProfiles.of(three)).hasSize(5).allMatch(p -> p.rows().size() == 3);
      assertThat(PrincipleWordings.of(three)).hasSize(5);

      Comparison one = three.comparisons().get(1);
      List<Comparison.Row> ten = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        ten.add(one.rows().get(i % 3));
      }
      Funnel funnel = Funnel.of(new Comparison(one.id(), one.label(), ten)).orElseThrow();
      assertThat(funnel.points()).hasSize(10);
      assertThat(funnel.points().get(0).region().key()).as("no sorting").isEqualTo("haarlem");
      assertThat(funnel.inner()).startsWith("M").endsWith("Z");
      assertThat(Funnel.of(new Comparison(one.id(), one.label(), ten.subList(0, 7))))
          .isEqualTo(Optional.empty());
    }
  }
}
