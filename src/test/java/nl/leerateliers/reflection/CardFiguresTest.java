package nl.leerateliers.reflection;

import static nl.leerateliers.reflection.CardsOneByOne.assertCounts;
import static nl.leerateliers.reflection.CardsOneByOne.count;
import static nl.leerateliers.reflection.CardsOneByOne.last;
import static nl.leerateliers.reflection.CardsOneByOne.named;
import static nl.leerateliers.reflection.CardsOneByOne.names;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.indicator.CardFigures;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.OrganisationFigures;
import nl.leerateliers.indicator.PreselectFigures.Quadrant;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.Contribution;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the cards say, against a count of the cards one by one. */
class CardFiguresTest {

  private static final List<String> REGIONS = List.of("haarlem", "maastricht", "utrecht");

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void equalACountOfTheCardsOneByOne(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      for (String key : REGIONS) {
        Region region = RealDatasets.load(world, key);
        List<Ketenkaart> cards = CardsOneByOne.all(world, region);
        RegionFigures figures = figures(world, region, Filter.all(region.period()));
        CardFigures said = Objects.requireNonNull(figures.cards());
        List<Ketenkaart> deepened = cards.stream().filter(CardsOneByOne::isDeepened).toList();
        for (Indicator goal : said.goalKinds()) {
          assertCounts(goal, deepened, c -> named("goal", c.intention().goalKind(), goal));
        }
        for (int week = 1; week <= region.period().weeks(); week++) {
          int asked = week;
          assertThat(said.goals().counts().rowTotals().get(week - 1).value())
              .hasValue(count(deepened, c -> region.period().weekOf(c.startedOn()) == asked));
        }
        for (Indicator kindOf : said.dispositions()) {
          assertCounts(
              kindOf, deepened, c -> named("disposition", c.choice().dispositionKind(), kindOf));
        }
        for (Indicator kindOf : said.interventions()) {
          assertCounts(
              kindOf, deepened, c -> named("intervention", c.choice().interventionKind(), kindOf));
        }
        List<Ketenkaart> evaluated = cards.stream().filter(CardsOneByOne::isEvaluated).toList();
        for (Indicator theme : said.furtheredAndHindered().furthered()) {
          assertCounts(theme, evaluated, c -> names(theme, c.evaluation(), "facilitator."));
        }
        for (Indicator theme : said.furtheredAndHindered().hindered()) {
          assertCounts(theme, evaluated, c -> names(theme, c.evaluation(), "barrier."));
        }
        assertQuadrants(figures, cards);
        assertLeadTime(said, cards);
        assertMinutes(world, region, figures, cards);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void addUpOverWeeksAndOverCaseTypes(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region region = RealDatasets.load(world, "haarlem");
      int weeks = region.period().weeks();
      List<Integer> whole = numbers(figures(world, region, Filter.all(region.period())));
      List<List<Integer>> byType =
          Stream.of(CaseType.values())
              .map(t -> numbers(figures(world, region, Filter.weeks(1, weeks).ofType(t))))
              .toList();
      List<List<Integer>> byWeek = new ArrayList<>();
      for (int week = 1; week <= weeks; week++) {
        byWeek.add(numbers(figures(world, region, Filter.weeks(week, week))));
      }
      for (int i = 0; i < whole.size(); i++) {
        int at = i;
        assertThat(byType.stream().mapToInt(n -> n.get(at)).sum()).isEqualTo(whole.get(i));
        assertThat(byWeek.stream().mapToInt(n -> n.get(at)).sum()).isEqualTo(whole.get(i));
      }
    }
  }

  private static void assertQuadrants(RegionFigures figures, List<Ketenkaart> cards) {
    CardFigures said = Objects.requireNonNull(figures.cards());
    for (Quadrant quadrant : said.preselect().quadrants()) {
      List<Ketenkaart> scored =
          cards.stream()
              .filter(c -> c.primaryCaseType() == CaseType.JUVENILE_SUSPECT)
              .filter(c -> quadrant.score().code().equals("" + c.head().preselectCare()))
              .toList();
      Boolean decided = quadrant.deepened();
      List<Ketenkaart> here =
          scored.stream().filter(c -> decided.equals(c.intention().verdiepingDecided())).toList();
      assertCounts(quadrant.cases(), scored, here::contains);
      List<String> reasons = quadrant.reasons().stream().map(reason -> last(reason)).toList();
      assertThat((decided ? figures.reasonsFor() : figures.reasonsAgainst()).stream())
          .extracting(reason -> last(reason))
          .as("in the order of the codes")
          .filteredOn(reasons::contains)
          .containsExactlyElementsOf(reasons);
      for (Indicator reason : quadrant.reasons()) {
        Function<Ketenkaart, List<String>> named =
            c ->
                quadrant.deepened()
                    ? c.intention().verdiepingReasons()
                    : c.intention().noVerdiepingReasons();
        assertCounts(reason, here, c -> named.apply(c).contains(last(reason)));
      }
    }
  }

  private static void assertLeadTime(CardFigures said, List<Ketenkaart> cards) {
    List<Long> days =
        cards.stream()
            .filter(c -> c.interventionChosenOn() != null)
            .map(c -> ChronoUnit.DAYS.between(c.startedOn(), c.interventionChosenOn()))
            .sorted()
            .toList();
    assertThat(said.leadTime().known().n().value()).hasValue(days.size());
    double middle = (days.get((days.size() - 1) / 2) + days.get(days.size() / 2)) / 2.0;
    assertThat(said.leadTime().median()).isEqualTo(middle);
    int rank = (int) Math.ceil(days.size() * 0.9);
    assertThat(said.leadTime().ninetieth()).isEqualTo(days.get(rank - 1).intValue());
    assertThat(said.leadTime().days().counts().rowTotals().get(0).value())
        .hasValue((int) days.stream().filter(d -> d == 0).count());
  }

  private static void assertMinutes(
      RegionsForTests world, Region region, RegionFigures figures, List<Ketenkaart> cards) {
    Ketenkaarten all = new Wiring(world).get(Ketenkaarten.class);
    List<Contribution> rows =
        cards.stream()
            .flatMap(c -> all.file(region, c.id()).orElseThrow().contributions().stream())
            .toList();
    for (OrganisationFigures figure : figures.organisations()) {
      List<Integer> minutes =
          rows.stream()
              .filter(r -> r.organisation().equals(figure.organisation().code()))
              .map(Contribution::minutes)
              .filter(Objects::nonNull)
              .toList();
      assertThat(figure.withMinutes().value()).hasValue(minutes.size());
      if (minutes.size() >= 5) {
        assertThat(figure.totalMinutes()).isEqualTo(minutes.stream().mapToInt(m -> m).sum());
      }
    }
  }

  private static List<Integer> numbers(RegionFigures figures) {
    CardFigures said = Objects.requireNonNull(figures.cards());
    return Stream.of(
            said.goalKinds().stream(),
            said.dispositions().stream(),
            said.interventions().stream(),
            said.preselect().quadrants().stream().map(Quadrant::cases),
            said.furtheredAndHindered().furthered().stream(),
            said.furtheredAndHindered().hindered().stream(),
            Stream.of(said.leadTime().known(), said.preselect().withoutInstrument()))
        .flatMap(indicators -> indicators)
        .map(indicator -> indicator.n().value().orElseThrow())
        .toList();
  }

  private static RegionFigures figures(RegionsForTests world, Region region, Filter filter) {
    return new Wiring(world).get(Reflections.class).crossCase(region, filter).figures();
  }
}
