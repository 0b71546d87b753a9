package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.indicator.CardFigures;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.DispositionKind;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.release.GivenSnapshots;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What leaves a region: no small number of the real datasets is told, or follows from others. */
class NothingSmallTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void figuresForAFileShowNothingSmall(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      for (Region region : regions(world)) {
        CrossCaseReflection file = new Wiring(world).get(Reflections.class).forFile(region);
        Stream<Count> counts =
            Stream.of(
                    file.figures().headline().all().stream().map(Indicator::n),
                    file.figures().tables().stream()
                        .flatMap(t -> t.counts().cells().stream())
                        .flatMap(List::stream),
                    file.figures().reasonsFor().stream().map(Indicator::n),
                    file.figures().principles().stream().flatMap(p -> p.ratings().stream()))
                .flatMap(s -> s);
        assertThat(counts.filter(Count::isShown).map(c -> c.value().orElseThrow()))
            .allMatch(n -> n == 0 || n >= 5);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCaseTypeGivesNoSmallNumberAwayBySubtraction(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      regions(world).forEach(region -> GivenSnapshots.released(world, region));
      Reflections reflections = new Wiring(world).get(Reflections.class);
      CrossAtelierReflection all = reflections.crossAtelierForReport();
      for (CaseType type : CaseType.values()) {
        CrossAtelierReflection some = reflections.crossAtelier(type);
        for (int i = 0; i < all.ateliers().size(); i++) {
          List<Indicator> whole = all.ateliers().get(i).figures().headline().all();
          List<Indicator> part = some.ateliers().get(i).figures().headline().all();
          assertThat(some.ateliers().get(i).figures().tables()).isEmpty();
          for (int j = 3; j < whole.size(); j++) {
            if (whole.get(j).n().isShown() && part.get(j).n().isShown()) {
              int rest =
                  whole.get(j).n().value().orElseThrow() - part.get(j).n().value().orElseThrow();
              assertThat(rest == 0 || rest >= 5).as(whole.get(j).id()).isTrue();
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void kindsSideBySideAreThoseThatEachAtelierReleasedAndTheRareOnesStandApart(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      regions(world).forEach(region -> GivenSnapshots.released(world, region));
      CrossAtelierReflection all = new Wiring(world).get(Reflections.class).crossAtelierForReport();
      List<KindsSideBySide> kinds = all.alongside().kinds();
      assertThat(kinds)
          .extracting(KindsSideBySide::decision)
          .containsExactly("disposition", "intervention");
      assertThat(
              kinds.get(0).comparisons().size()
                  + kinds.get(0).rare().size()
                  + kinds.get(0).nowhere().size())
          .isEqualTo(DispositionKind.values().length);
      for (KindsSideBySide decision : kinds) {
        for (Comparison comparison : decision.comparisons()) {
          assertThat(comparison.rows())
              .extracting(row -> row.region().key())
              .containsExactly("haarlem", "maastricht", "utrecht");
          assertThat(comparison.rows()).anyMatch(row -> row.indicator().n().value().orElse(0) > 0);
        }
      }
      for (CrossAtelierReflection.Atelier atelier : all.ateliers()) {
        List<Indicator> own = atelier.figures().kinds();
        assertThat(own).allMatch(i -> i.n().value().orElse(0) == 0 || i.n().value().getAsInt() > 4);
        assertToldApart(own, KindsSideBySide.of(List.of(atelier)));
        assertNoneFollows(own.subList(0, DispositionKind.values().length));
        assertNoneFollows(own.subList(DispositionKind.values().length, own.size()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatTheCardsSayTellsNothingSmallNorLetsItFollow(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      for (Region region : regions(world)) {
        RegionFigures figures = new Wiring(world).get(Reflections.class).forFile(region).figures();
        CardFigures said = Objects.requireNonNull(figures.cards());
        List<Count> counts = new ArrayList<>();
        collect(said, counts);
        figures.organisations().forEach(o -> collect(o, counts));
        assertThat(counts).hasSizeGreaterThan(100);
        assertThat(counts).allMatch(c -> c.value().orElse(0) == 0 || c.value().getAsInt() >= 5);
        assertThat(said.reasonsByType()).isEmpty();
        assertThat(said.preselect().quadrants()).allMatch(q -> q.reasons().isEmpty());
        assertThat(said.goals().rows()).as("totals only").hasSize(1);
        assertNoneFollows(said.goalKinds());
        assertNoneFollows(said.dispositions());
        assertNoneFollows(said.interventions());
        assertNoneFollows(said.preselect().scores());
        for (var table : List.of(said.goals(), said.leadTime().days())) {
          assertThat(table.rows().size() * table.columns().size()).isLessThanOrEqualTo(12);
        }
      }
    }
  }

  /** Kinds that are withheld are too rare to show; those that are nought came up nowhere. */
  private static void assertToldApart(List<Indicator> own, List<KindsSideBySide> kinds) {
    assertThat(kinds.stream().flatMap(one -> one.rare().stream()))
        .isNotEmpty()
        .containsExactlyElementsOf(labels(own, count -> !count.isShown()));
    assertThat(kinds.stream().flatMap(one -> one.nowhere().stream()))
        .containsExactlyElementsOf(labels(own, count -> count.value().orElse(-1) == 0));
  }

  private static List<String> labels(List<Indicator> figures, Predicate<Count> which) {
    return figures.stream().filter(one -> which.test(one.n())).map(Indicator::label).toList();
  }

  /** Parts, unknown and base are one sum: a single one withheld would follow from the others. */
  private static void assertNoneFollows(List<Indicator> kinds) {
    List<Count> parts = new ArrayList<>(kinds.stream().map(Indicator::n).toList());
    parts.add(kinds.get(0).unknown());
    Count base = Objects.requireNonNull(kinds.get(0).base());
    if (base.isShown()) {
      assertThat(parts.stream().filter(part -> !part.isShown()).count()).isNotEqualTo(1);
    }
  }

  private static void collect(Object value, List<Count> counts) {
    if (value instanceof Count count) {
      counts.add(count);
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, counts));
    } else if (value instanceof Record && value.getClass().getName().contains("leerateliers")) {
      for (RecordComponent part : value.getClass().getRecordComponents()) {
        try {
          Object inner = part.getAccessor().invoke(value);
          if (inner != null) {
            collect(inner, counts);
          }
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    }
  }

  private static List<Region> regions(RegionsForTests world) {
    return Stream.of("haarlem", "maastricht", "utrecht")
        .map(key -> RealDatasets.load(world, key))
        .toList();
  }
}
