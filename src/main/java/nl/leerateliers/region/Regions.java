package nl.leerateliers.region;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The regions: one folder each. A folder that is added while the portal runs joins at the next
 * {@link #look()}; a faulty one is named and stops nobody else.
 */
@ApplicationScoped
public class Regions {

  private final Config config;
  private final Event<RegionAdded> added;
  private final Map<String, Region> known = new ConcurrentHashMap<>();
  private final Map<String, Database> databases = new ConcurrentHashMap<>();
  private final Map<String, RegionState.Broken> broken = new ConcurrentHashMap<>();

  @Inject
  Regions(Config config, Event<RegionAdded> added) {
    this.config = config;
    this.added = added;
  }

  /** The usable regions in their fixed order. */
  public List<Region> all() {
    return known.values().stream()
        .filter(region -> !broken.containsKey(region.key()))
        .sorted(
            Comparator.comparingInt(Region::order)
                .thenComparing(region -> region.period().from())
                .thenComparing(Region::key))
        .toList();
  }

  public Optional<Region> find(String key) {
    return Optional.ofNullable(known.get(key)).filter(region -> !broken.containsKey(key));
  }

  /** The faulty folders with their messages, by folder name. */
  public Map<String, RegionState.Broken> broken() {
    return new TreeMap<>(broken);
  }

  public RegionState state(Region region) {
    RegionState.Broken faults = broken.get(region.key());
    if (faults != null) {
      return faults;
    }
    return database(region).answers() ? new RegionState.Ready() : new RegionState.Down();
  }

  /** Takes a region out of use because of its dataset. */
  public void refuse(String folder, List<String> faults) {
    broken.put(folder, new RegionState.Broken(faults));
  }

  /** Looks for folders that were added or mended since the last look. */
  public synchronized void look() {
    Path folders =
        Path.of(config.getOptionalValue("portal.regions", String.class).orElse("regions"));
    Path data = DataDirectory.of(config);
    if (!Files.isDirectory(folders)) {
      broken.put(
          folders.toString(),
          new RegionState.Broken(
              List.of(
                  "De map "
                      + folders.toAbsolutePath()
                      + " is er niet. Start het portaal in de map van het project, of wijs de map"
                      + " aan met PORTAL_REGIONS.")));
      return;
    }
    try (Stream<Path> found = Files.list(folders)) {
      found.filter(Files::isDirectory).sorted().map(RegionFolder::new).forEach(f -> join(f, data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Database database(Region region) {
    Database database = databases.get(region.key());
    if (database == null) {
      throw new IllegalArgumentException("No database for region " + region.key());
    }
    return database;
  }

  @PreDestroy
  void close() {
    databases.values().forEach(Database::close);
  }

  private void join(RegionFolder folder, Path data) {
    String key = folder.folderName();
    if (known.containsKey(key) && !broken.containsKey(key)) {
      return;
    }
    try {
      Region region = folder.region();
      Optional<Region> sameLetter =
          known.values().stream()
              .filter(r -> r.letter().equals(region.letter()) && !r.key().equals(key))
              .findFirst();
      if (sameLetter.isPresent()) {
        throw new RegionFault(
            "letter",
            region.letter(),
            "kies een letter die " + sameLetter.get().key() + " niet heeft");
      }
      databases.computeIfAbsent(
          key, k -> new Database(k, "region", "db/region", folder.database(config, data)));
      known.put(key, region);
      broken.remove(key);
      added.fire(new RegionAdded(region, folder.path()));
    } catch (RegionFault e) {
      broken.put(key, new RegionState.Broken(List.of(e.getMessage())));
    }
  }
}
