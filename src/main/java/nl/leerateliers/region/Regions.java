package nl.leerateliers.region;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.leerateliers.message.Messages;
import org.eclipse.microprofile.config.Config;

/**
 * The regions: one folder each. A folder that is added while the portal runs joins at the next
 * {@link #look()}; a faulty one is named and stops nobody else. Whoever asks for a region before
 * the first look is over waits for it, so that the portal can open its databases beside the rest of
 * its start.
 */
@ApplicationScoped
public class Regions {

  private static final Logger LOG = Logger.getLogger(Regions.class.getName());

  private final Config config;
  private final Event<RegionAdded> added;
  private final Map<String, Region> known = new ConcurrentHashMap<>();
  private final Databases databases = new Databases();
  private final FaultyFolders faulty = new FaultyFolders();
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();
  private final Map<String, String> judged = new ConcurrentHashMap<>();
  private volatile boolean looked;

  @Inject
  Regions(Config config, Event<RegionAdded> added) {
    this.config = config;
    this.added = added;
  }

  /** The usable regions in their fixed order. */
  public List<Region> all() {
    awaitFirstLook();
    return known.values().stream()
        .filter(region -> !faulty.have(region.key()))
        .sorted(Region.IN_FIXED_ORDER)
        .toList();
  }

  public Optional<Region> find(String key) {
    awaitFirstLook();
    return Optional.ofNullable(known.get(key)).filter(region -> !faulty.have(key));
  }

  /** The faulty folders with their messages, by folder name. */
  public Map<String, RegionState.Broken> broken() {
    awaitFirstLook();
    return faulty.all();
  }

  public RegionState state(Region region) {
    Optional<RegionState.Broken> faults = faulty.find(region.key());
    if (faults.isPresent()) {
      return faults.get();
    }
    boolean answers = !waiting.contains(region.key()) && database(region).answers();
    return answers ? new RegionState.Ready() : new RegionState.Down();
  }

  /** What the region's database is, without its address: {@code H2} or {@code PostgreSQL}. */
  public String databaseKind(Region region) {
    return database(region).kind();
  }

  /** Takes a region out of use until its folder changes, and says so on the console. */
  public void refuse(String folder, List<String> faults) {
    faulty.add(folder, faults);
  }

  /** Looks for folders that were added or mended since the last look. */
  public synchronized void look() {
    try {
      lookThrough();
    } finally {
      looked = true;
    }
  }

  /** Whether the first look is over, so that no question about the regions has to wait. */
  public boolean hasLooked() {
    return looked;
  }

  private void lookThrough() {
    Path folders =
        Path.of(config.getOptionalValue("portal.regions", String.class).orElse("regions"));
    Path data = DataDirectory.of(config);
    if (!Files.isDirectory(folders)) {
      faulty.allAreMissingFrom(folders);
      return;
    }
    faulty.forgetThoseGoneFrom(folders);
    try (Stream<Path> found = Files.list(folders)) {
      found.filter(Files::isDirectory).sorted().map(RegionFolder::new).forEach(f -> join(f, data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The database, once it holds the region's data: a region that is not loaded counts as down. */
  Database loadedDatabase(Region region) {
    if (waiting.contains(region.key())) {
      throw new DatabaseDown(
          region.key(), region.atelier(), new IllegalStateException("Not loaded yet"));
    }
    return database(region);
  }

  Database database(Region region) {
    return databases.of(region);
  }

  @PreDestroy
  void close() {
    databases.close();
  }

  /** Work that the look itself causes, such as loading a region's data, goes on at once. */
  private void awaitFirstLook() {
    if (looked || Thread.holdsLock(this)) {
      return;
    }
    synchronized (this) {
      if (!looked) {
        look();
      }
    }
  }

  private void join(RegionFolder folder, Path data) {
    String key = folder.folderName();
    String state = folder.fingerprint();
    if (isSettled(key, state)) {
      return;
    }
    judged.put(key, state);
    boolean retried = waiting.contains(key);
    try {
      Region region = folder.region();
      requireOwnLetter(region);
      databases.connect(region, folder.database(config, data));
      waiting.add(key);
      known.put(key, region);
      CaseNumbers.beginWith(region.letter());
      faulty.mended(key);
      added.fire(new RegionAdded(region, folder.path()));
      waiting.remove(key);
    } catch (RegionFault e) {
      refuse(key, List.of(e.getMessage()));
    } catch (DatabaseDown e) {
      if (!retried) {
        LOG.warning(() -> Messages.text("region.waiting", key, e.reason()));
      }
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> Messages.text("region.load-failed", key));
      refuse(key, List.of(Messages.text("region.load-failed", key)));
    }
  }

  /** Whether the folder stands in the same state as when it was looked at before. */
  private boolean isSettled(String key, String state) {
    return faulty.have(key)
        ? state.equals(judged.get(key))
        : known.containsKey(key) && !waiting.contains(key);
  }

  private void requireOwnLetter(Region region) {
    Optional<Region> sameLetter =
        known.values().stream()
            .filter(r -> r.letter().equals(region.letter()) && !r.key().equals(region.key()))
            .findFirst();
    if (sameLetter.isPresent()) {
      throw new RegionFault(
          "letter",
          region.letter(),
          "kies een letter die " + sameLetter.get().key() + " niet heeft");
    }
  }
}
