package nl.leerateliers.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;

/** The datasets under {@code regions/}, loaded into the databases of a test as at a first start. */
public final class RealDatasets {

  private RealDatasets() {}

  /** The region with the committed dataset of this name. */
  public static Region load(RegionsForTests world, String key) {
    return load(world, key, Path.of("regions", key));
  }

  /** The region with this key, and the dataset and settings of a folder. */
  public static Region load(RegionsForTests world, String key, Path folder) {
    Properties settings = new Properties();
    try (var reader = Files.newBufferedReader(folder.resolve("region.properties"))) {
      settings.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    settings.keySet().removeIf(name -> ((String) name).startsWith("database."));
    Region region = world.add(key, java.util.Map.copyOf(asStrings(settings)));
    new Wiring(world)
        .get(ImportDataset.class)
        .into(region, DatasetPackage.read(folder, region), "portaal", "system");
    return region;
  }

  private static java.util.Map<String, String> asStrings(Properties settings) {
    java.util.Map<String, String> strings = new java.util.TreeMap<>();
    settings.forEach((name, value) -> strings.put((String) name, (String) value));
    return strings;
  }
}
