package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import nl.leerateliers.benchmark.Measured;
import nl.leerateliers.document.BareJasper;
import nl.leerateliers.document.Typesetter;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.reflection.CrossCaseReflection;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Haarlem's report from database to PDF, beside the library alone with the same content. */
class InterimReportBenchmark {

  private static final int TIMES = 25;

  @TempDir Path temp;

  @Test
  void makesAReportLittleSlowerThanTheLibraryAlone() throws IOException {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Reflections reflections = new Wiring(world).get(Reflections.class);
      Typesetter typesetter = new Typesetter();
      Supplier<byte[]> ours =
          () -> {
            CrossCaseReflection reflection = reflections.forFile(haarlem);
            Snapshot snapshot = Snapshot.of(reflection, reflection.asOf());
            return typesetter.pdf(InterimReport.of(reflection, snapshot));
          };
      CrossCaseReflection reflection = reflections.forFile(haarlem);
      BareJasper bare =
          new BareJasper(InterimReport.of(reflection, Snapshot.of(reflection, reflection.asOf())));
      double[] portal = new double[TIMES];
      double[] baseline = new double[TIMES];
      for (int i = -TIMES; i < TIMES; i++) {
        double made = millis(ours);
        double plain = millis(bare::pdf);
        if (i >= 0) {
          portal[i] = made;
          baseline[i] = plain;
        }
      }
      Measured.tell(
          List.of(
              new Measured(
                  "interim report of Haarlem, warm, database to PDF; bare fill and export (1.5 at first)",
                  "ms",
                  Measured.median(portal),
                  Measured.median(baseline),
                  1.3)));
    }
  }

  private static double millis(Supplier<byte[]> work) {
    long start = System.nanoTime();
    assertThat(work.get()).startsWith('%', 'P', 'D', 'F');
    return (System.nanoTime() - start) / 1e6;
  }
}
