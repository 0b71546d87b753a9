package nl.leerateliers.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.disclosure.KnownNumbers;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.principle.Principle;
import nl.leerateliers.principle.Principles;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All figures that leave a region, laid beside each other: no small number can be worked out of
 * those that are shown by adding and subtracting, whatever table or page they stand on.
 */
class NothingFollowsTest {

  private static final int REGIONS = 12;
  private static final int KINDS_OF_CASES = 1_500;
  private static final int MOST_POSSIBLE = 380;

  /** So many more kinds of cases than independent numbers that nothing follows by chance. */
  private static final int SPARE = 40;

  /** What so few kinds of cases are counted in, could seem to follow by chance as well. */
  private static final int RARE = 15;

  @TempDir Path temp;
  private final Disclosure disclosure = new Disclosure(5);
  private Region region;
  private List<Principle> principles;
  private List<Organisation> organisations;

  @BeforeEach
  void readWhatIsNotCounted() {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      region = RealDatasets.load(world, "haarlem");
      principles = new Wiring(world).get(Principles.class).in(region);
      organisations = new Wiring(world).get(Organisations.class).in(region);
    }
  }

  @Test
  void noSmallNumberFollowsFromAllThatIsShown() {
    List<InventedCase> kinds =
        IntStream.range(0, KINDS_OF_CASES).mapToObj(seed -> invent(new Random(seed))).toList();
    List<Map<String, Integer>> counted = kinds.stream().map(this::exactly).toList();
    TreeSet<String> follows = new TreeSet<>();
    for (int seed = 0; seed < REGIONS; seed++) {
      int[] drawn = draw(new Random(seed), kinds);
      Map<String, Integer> exact = new LinkedHashMap<>();
      for (int kind : drawn) {
        counted.get(kind).forEach((name, n) -> exact.merge(name, n, Integer::sum));
      }
      Map<String, Count> shown = shown(Arrays.stream(drawn).mapToObj(kinds::get).toList());
      List<Map<String, Integer>> possible =
          counted.stream().filter(kind -> isPossible(kind, shown)).limit(MOST_POSSIBLE).toList();
      KnownNumbers known = learn(shown, exact, possible);
      assertThat(possible).as("region " + seed).hasSizeGreaterThan(known.size() + SPARE);
      for (Map.Entry<String, Integer> number : exact.entrySet()) {
        long[] row = row(possible, number.getKey());
        if (disclosure.isSmall(number.getValue())
            && Arrays.stream(row).filter(times -> times > 0).count() > RARE
            && known.tell(row)) {
          follows.add(number.getKey() + " = " + number.getValue() + " in region " + seed);
        }
      }
    }
    assertThat(follows).isEmpty();
  }

  /** Some forty to a hundred and thirty cases; each region has other things that are rare. */
  private static int[] draw(Random random, List<InventedCase> kinds) {
    double[] skew =
        random.doubles(kinds.get(0).rarities().length).map(weight -> 3 * weight * weight).toArray();
    return IntStream.generate(() -> random.nextInt(kinds.size()))
        .filter(kind -> random.nextDouble() < Math.exp(-times(skew, kinds.get(kind).rarities())))
        .limit(40 + random.nextInt(90))
        .toArray();
  }

  private static double times(double[] one, double[] other) {
    return IntStream.range(0, one.length).mapToDouble(i -> one[i] * other[i]).sum();
  }

  /**
   * Of a kind that would be counted where a zero is shown there is no case: everybody sees that.
   */
  private static boolean isPossible(Map<String, Integer> kind, Map<String, Count> shown) {
    return shown.entrySet().stream()
        .noneMatch(
            e -> e.getValue().value().orElse(1) == 0 && kind.getOrDefault(e.getKey(), 0) > 0);
  }

  private static KnownNumbers learn(
      Map<String, Count> shown, Map<String, Integer> exact, List<Map<String, Integer>> possible) {
    KnownNumbers known = new KnownNumbers();
    for (Map.Entry<String, Count> number : shown.entrySet()) {
      if (number.getValue().isShown() && exact.containsKey(number.getKey())) {
        assertThat(number.getValue().value().getAsInt())
            .as(number.getKey())
            .isEqualTo(exact.get(number.getKey()));
        known.learn(row(possible, number.getKey()));
      }
    }
    return known;
  }

  private static long[] row(List<Map<String, Integer>> possible, String name) {
    return possible.stream().mapToLong(kind -> kind.getOrDefault(name, 0)).toArray();
  }

  private InventedCase invent(Random random) {
    return new InventedCase(
        random, region.period(), organisations.stream().map(Organisation::code).toList());
  }

  /** What leaves the region: its files, and the key figures of each case type. */
  private Map<String, Count> shown(List<InventedCase> cases) {
    RegionTally tally = InventedTally.of(cases);
    Map<String, Count> shown = PublishedNumbers.of(figures(Exposure.PROTECTED, tally));
    for (CaseType type : CaseType.values()) {
      shown.putAll(
          PublishedNumbers.ofType(
              type.name(),
              RegionFigures.ofSelection(
                  figuring(Exposure.PROTECTED, tally),
                  Filter.all(region.period()).ofType(type),
                  tally,
                  Told.EVERYTHING)));
    }
    return shown;
  }

  /** The same and every finer number that the region sees itself. */
  private Map<String, Integer> exactly(InventedCase one) {
    RegionFigures figures = figures(Exposure.REGION_SCREEN, InventedTally.of(List.of(one)));
    Map<String, Count> all = PublishedNumbers.of(figures);
    all.putAll(PublishedNumbers.ofType(one.cell.caseType().name(), figures));
    Map<String, Integer> exact = new LinkedHashMap<>();
    figures.organisations().stream()
        .map(organisation -> "organisation." + organisation.organisation().code())
        .forEach(name -> exact.put(name + "/base", 1));
    all.forEach((name, count) -> exact.put(name, count.value().orElseThrow()));
    for (String name : all.keySet()) {
      Integer base = exact.get(name + "/base");
      if (base != null) {
        exact.put(name + "/rest", base - exact.getOrDefault(name, 0));
      }
    }
    for (PrincipleFigures principle : figures.principles()) {
      String name = "principle." + principle.principle().number();
      int rated = Count.sum(principle.ratings()).value().orElseThrow();
      exact.put(name + "/unrated", exact.get(name) - rated);
    }
    for (String set : List.of("verdieping.reason.", "noVerdieping.reason.")) {
      for (String name : all.keySet()) {
        if (name.startsWith(set) && exact.containsKey(name + "/unknown")) {
          exact.put(name + "/others", exact.get(name + "/rest") - exact.get(name + "/unknown"));
        }
      }
    }
    for (FigureTable table : figures.tables()) {
      for (Category row : table.rows()) {
        exact.put(
            table.id() + "[" + row.code() + ",all]",
            exact.get(table.id() + "[" + row.code() + "]"));
      }
    }
    return exact;
  }

  private RegionFigures figures(Exposure exposure, RegionTally tally) {
    return RegionFigures.of(
        figuring(exposure, tally), Filter.all(region.period()), tally, principles, organisations);
  }

  private Figuring figuring(Exposure exposure, RegionTally tally) {
    return Figuring.over(
        disclosure, exposure, region, new Scope(region.period(), null), List.of(), tally.cases());
  }
}
