package nl.leerateliers.report;

import java.nio.file.Path;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.publication.GivenTexts;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.CrossCaseReflection;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.release.GivenSnapshots;

/** The committed datasets in real databases, and what reports are made of. */
final class GivenReports implements AutoCloseable {

  final RegionsForTests world;
  final Wiring wiring;

  GivenReports(Path temp, String... regions) {
    world = RegionsForTests.on(DatabaseKind.H2, temp);
    for (String region : regions) {
      Region loaded = RealDatasets.load(world, region);
      GivenSnapshots.released(world, loaded);
      GivenTexts.released(world, loaded);
    }
    wiring = new Wiring(world).use(ReportArchive.class, new ReportArchive(temp.resolve("reports")));
  }

  CrossCaseReflection interim(String key) {
    Region region = world.regions().find(key).orElseThrow();
    return wiring.get(Reflections.class).forFile(region);
  }

  CrossAtelierReflection overarching() {
    return wiring.get(Reflections.class).crossAtelierForReport();
  }

  @Override
  public void close() {
    world.close();
  }
}
