package nl.leerateliers.region;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import nl.leerateliers.message.Messages;

/** The folders that are out of use until they change, with what is wrong in them. */
final class FaultyFolders {

  private static final Logger LOG = Logger.getLogger(FaultyFolders.class.getName());

  /** Stands in the list when the folder of all regions is missing. */
  private static final String NO_FOLDER = "regions";

  private final Map<String, RegionState.Broken> byName = new ConcurrentHashMap<>();

  boolean have(String folder) {
    return byName.containsKey(folder);
  }

  Optional<RegionState.Broken> find(String folder) {
    return Optional.ofNullable(byName.get(folder));
  }

  Map<String, RegionState.Broken> all() {
    return new TreeMap<>(byName);
  }

  /** Says so on the console too. */
  void add(String folder, List<String> faults) {
    byName.put(folder, new RegionState.Broken(faults));
    LOG.warning(() -> Messages.text("region.refused", folder, String.join("\n- ", faults)));
  }

  void mended(String folder) {
    byName.remove(folder);
  }

  void allAreMissingFrom(Path folders) {
    String fault = Messages.text("region.no-folder", folders.toAbsolutePath());
    byName.put(NO_FOLDER, new RegionState.Broken(List.of(fault)));
  }

  void forgetThoseGoneFrom(Path folders) {
    byName.keySet().removeIf(folder -> !Files.isDirectory(folders.resolve(folder)));
  }
}
