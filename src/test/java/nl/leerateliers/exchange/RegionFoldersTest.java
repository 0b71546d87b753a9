package nl.leerateliers.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The datasets that come with the portal: each folder under regions/. */
class RegionFoldersTest {

  private static final Path FOLDERS = Path.of("regions");

  @TempDir Path temp;

  @Test
  void comeWithThePortal() {
    assertThat(folders()).extracting(Path::toString).contains("regions/haarlem");
  }

  @TestFactory
  Stream<DynamicTest> holdADatasetThatTheImporterTakesAndGivesBackByteForByte() {
    return folders()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> roundTrip(folder)));
  }

  private void roundTrip(Path folder) throws IOException {
    String key = folder.getFileName().toString();
    Path place = temp.resolve(key);
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, place)) {
      world.config().set("portal.regions", FOLDERS.toString());
      world.regions().look();
      Region region = world.regions().find(key).orElseThrow();
      Dataset read = read(folder, region);
      new ImportDataset(world.database(), Clock.systemUTC()).into(region, read, "test", "-");

      Dataset stored = new Datasets(world.database()).in(region);
      DatasetPackage.files(stored, region)
          .forEach(
              (file, bytes) ->
                  assertThat(folder.resolve(file))
                      .as("Write every datapackage.json with: mvn test -Dtest=DescribeRegions")
                      .hasBinaryContent(bytes));
    }
  }

  private static Dataset read(Path folder, Region region) {
    try {
      return DatasetPackage.read(folder, region);
    } catch (FaultyDataset e) {
      StringBuilder told = new StringBuilder();
      e.faults().stream().limit(30).forEach(fault -> told.append(fault.text()).append('\n'));
      throw new AssertionError(e.faults().size() + " faults:\n" + told, e);
    }
  }

  private static Stream<Path> folders() {
    try (Stream<Path> found = Files.list(FOLDERS)) {
      return found.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
