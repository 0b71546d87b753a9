package nl.leerateliers.report;

import java.nio.file.Files;
import java.nio.file.Path;
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

class InterimReportTest {

  @TempDir Path temp;

  @Test
  void draft() throws Exception {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      for (String key : new String[] {"haarlem", "maastricht", "utrecht"}) {
        Region region = RealDatasets.load(world, key);
        CrossCaseReflection reflection = new Wiring(world).get(Reflections.class).forFile(region);
        Snapshot snapshot = Snapshot.of(reflection, reflection.asOf());
        Typesetter typesetter = new Typesetter();
        long start = System.nanoTime();
        byte[] pdf = typesetter.pdf(InterimReport.of(reflection, snapshot));
        System.out.println(key + " " + (System.nanoTime() - start) / 1000000 + " ms");
        for (int i = 0; i < 0; i++) {
          start = System.nanoTime();
          typesetter.pdf(InterimReport.of(reflection, snapshot));
          System.out.println(key + " " + (System.nanoTime() - start) / 1000000 + " ms");
        }
        Files.write(Path.of("target/" + key + ".pdf"), pdf);
        Files.write(Path.of("target/" + key + ".json"), snapshot.json());
      }
      var across = new Wiring(world).get(Reflections.class).crossAtelier(null);
      Files.write(
          Path.of("target/overarching.pdf"),
          new Typesetter().pdf(OverarchingReport.of(across, Snapshot.of(across, across.asOf()))));
    }
  }
}
