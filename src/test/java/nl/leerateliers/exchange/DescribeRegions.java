package nl.leerateliers.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes every file under regions/ in its present form, after a change of the schema or of a
 * region.properties. Runs only when asked: {@code mvn test -Dtest=DescribeRegions}.
 */
class DescribeRegions {

  @TempDir Path temp;

  @Test
  void writesTheFilesOfEveryFolder() throws IOException {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      world.config().set("portal.regions", "regions");
      world.regions().look();
      for (Region region : world.regions().all()) {
        Path folder = Path.of("regions", region.key());
        Files.writeString(
            folder.resolve(DatasetSchema.DESCRIPTOR), DatasetSchema.get().describe(region));
        Dataset dataset = DatasetPackage.read(folder, region);
        for (var file : DatasetPackage.files(dataset, region).entrySet()) {
          Files.write(folder.resolve(file.getKey()), file.getValue());
        }
      }
      assertThat(world.regions().broken()).isEmpty();
    }
  }
}
