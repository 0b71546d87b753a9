package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import nl.leerateliers.benchmark.ManyCards;
import nl.leerateliers.benchmark.Measured;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.indicator.Exposure;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.Indicators;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.release.GivenSnapshots;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The data of the dashboards at three sizes: of one region and of all three, the first time after a
 * start, computed again, and remembered.
 */
class ScaleBenchmark {

  /** Each can be narrowed, such as by {@code -Dscale.sizes=20000 -Dscale.databases=H2}. */
  private static final List<String> KEYS = asked("regions", "haarlem,maastricht,utrecht");

  private static final List<String> DATABASES = asked("databases", "H2,POSTGRESQL");
  private static final List<Integer> SIZES =
      asked("sizes", "306,20000,160000").stream().map(Integer::valueOf).toList();

  private static final int LEAST = 3;
  private static final int TIMES = 200;
  private static final double ENOUGH_MILLIS = 4_000;

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void measuresThreeSizes(DatabaseKind kind) {
    assumeTrue(DATABASES.contains(kind.name()));
    StringBuilder told =
        new StringBuilder(
            "\n| database, cards per region | one region, cold | computed again | remembered"
                + " | three regions, cold | computed again |\n|---|---:|---:|---:|---:|---:|\n");
    for (int cards : SIZES) {
      String row = measure(kind, cards, temp.resolve(kind + "-" + cards));
      System.out.print(row);
      told.append(row);
    }
    System.out.println(told);
  }

  private static List<String> asked(String what, String usually) {
    return List.of(System.getProperty("scale." + what, usually).split(","));
  }

  private static String measure(DatabaseKind kind, int cards, Path folder) {
    try (RegionsForTests world = RegionsForTests.on(kind, folder)) {
      for (String key : KEYS) {
        Region region = RealDatasets.load(world, key);
        assertThat(ManyCards.grow(world, kind, region, cards)).isGreaterThanOrEqualTo(cards);
        GivenSnapshots.released(world, region);
      }
      try (RegionsForTests started = world.restarted()) {
        started.regions().look();
        Wiring wiring = new Wiring(started);
        Reflections reflections = wiring.get(Reflections.class);
        Indicators indicators = wiring.get(Indicators.class);
        Region one = started.regions().all().get(0);
        Filter all = Filter.all(one.period());
        double cold = millis(() -> reflections.crossCase(one, all));
        double again = median(() -> indicators.of(one, all, Exposure.REGION_SCREEN));
        double remembered = median(() -> reflections.crossCase(one, all));
        double allCold = millis(reflections::crossAtelierForReport);
        assertThat(reflections.crossAtelierForReport().ateliers()).hasSize(KEYS.size());
        double allAgain = median(reflections::crossAtelierForReport);
        return String.format(
            Locale.ROOT,
            "| %s, %,d | %.0f ms | %.1f ms | %.2f ms | %.0f ms | %.1f ms |%n",
            kind,
            cards,
            cold,
            again,
            remembered,
            allCold,
            allAgain);
      }
    }
  }

  /** At least three times, and as often as fits in a few seconds. */
  private static double median(Supplier<?> work) {
    millis(work);
    DoubleStream.Builder taken = DoubleStream.builder();
    double spent = 0;
    for (int time = 0; time < LEAST || (time < TIMES && spent < ENOUGH_MILLIS); time++) {
      double millis = millis(work);
      taken.add(millis);
      spent += millis;
    }
    return Measured.median(taken.build().toArray());
  }

  private static double millis(Supplier<?> work) {
    long start = System.nanoTime();
    assertThat(work.get()).isNotNull();
    return (System.nanoTime() - start) / 1e6;
  }
}
