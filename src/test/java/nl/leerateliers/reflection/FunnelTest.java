package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.benchmark.ManyCards;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.harness.TestFolders;
import nl.leerateliers.message.Language;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.release.GivenSnapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands beside the comparison, of three ateliers and of ten. */
class FunnelTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void standsBesideTheComparisonOfThreeWithoutAFunnel(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      for (String key : List.of("haarlem", "maastricht", "utrecht")) {
        Region region = RealDatasets.load(world, key);
        GivenSnapshots.released(world, region);
      }
      CrossAtelierReflection three =
          new Wiring(world).get(Reflections.class).crossAtelierForReport();
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
      assertThat(WeekAxis.of(alongside.weeks(), true).months())
          .extracting(WeekAxis.Month::name)
          .as("February began before the first week, and has no room")
          .startsWith("mrt", "apr", "mei");
      assertThat(
              Language.ENGLISH.during(() -> WeekAxis.of(alongside.weeks(), true).months()).get(2))
          .extracting(WeekAxis.Month::name)
          .isEqualTo("May");
      assertThat(WeekAxis.of(alongside.weeks(), false).months()).isEmpty();
      assertThat(TensionProfiles.of(three)).hasSize(5).allMatch(p -> p.rows().size() == 3);
      assertThat(PrincipleWordings.of(three)).hasSize(5);
    }
  }

  @Test
  void isDrawnForTenAteliersInTheirOwnOrderAndNotForSeven() {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      for (String key : List.of("utrecht", "maastricht", "haarlem")) {
        GivenSnapshots.released(world, RealDatasets.load(world, key));
      }
      for (int order = 4; order <= 10; order++) {
        String key = "atelier" + order;
        String letter = "A" + (char) ('A' + order - 4);
        Path folder = TestFolders.newRegion(key, letter, order, temp.resolve("made"));
        Region region = RealDatasets.load(world, key, folder);
        // Of another size each: 61 cases, 122, 183 and so on.
        ManyCards.grow(world, DatabaseKind.H2, region, 61 * (order - 3));
        GivenSnapshots.released(world, region);
      }
      CrossAtelierReflection ten = new Wiring(world).get(Reflections.class).crossAtelierForReport();
      assertThat(ten.ateliers()).hasSize(10);
      assertThat(ten.alongside().funnels()).hasSize(3);
      Funnel funnel = ten.alongside().funnels().get(0);
      assertThat(funnel.points())
          .extracting(point -> point.region().key())
          .startsWith("haarlem", "maastricht", "utrecht", "atelier4")
          .endsWith("atelier10");
      FunnelDrawing wide = FunnelDrawing.wide(funnel);
      assertThat(wide.x(7 * 61)).as("the largest fits").isBetween(700.0, (double) wide.right());
      assertThat(wide.inner()).startsWith("M").endsWith("Z");
      for (FunnelDrawing drawing : List.of(wide, FunnelDrawing.narrow(funnel))) {
        assertThat(drawing.points()).hasSize(10);
        assertThat(covered(drawing.points()))
            .as("no name on another or on a point, %s wide", drawing.width())
            .isEmpty();
      }
      assertThat(RegionMark.of(ten).values().stream().map(m -> m.hue() + m.shape()).distinct())
          .as("another hue or shape for each")
          .hasSize(10);
      Comparison all = ten.comparisons().get(0);
      assertThat(all.pairs()).hasSize(45);
      assertThat(all.told()).allMatch(Comparison.Pair::exceedsChance);
      assertThat(all.told().size() + all.folded().size()).isEqualTo(45);
      assertThat(Funnel.of(new Comparison(all.id(), all.label(), all.rows().subList(0, 7))))
          .isEqualTo(Optional.empty());
    }
  }

  /** The names that lie on another name, or on a point. */
  private static List<String> covered(List<FunnelNames.Named> names) {
    return names.stream()
        .filter(
            name ->
                names.stream()
                    .anyMatch(
                        other ->
                            FunnelNames.box(name).touches(FunnelNames.mark(other.x(), other.y()))
                                || (!other.equals(name)
                                    && FunnelNames.box(name).touches(FunnelNames.box(other)))))
        .map(FunnelNames.Named::text)
        .toList();
  }
}
