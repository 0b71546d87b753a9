package nl.leerateliers.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Real regions with real, migrated, empty databases for plain tests, on H2 files or on the test
 * PostgreSQL. Everything lives under one temporary folder; close it when the test is done.
 *
 * <pre>{@code
 * try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
 *   Region haarlem = world.add("haarlem");
 *   world.database().write(haarlem, em -> em.createNativeQuery("...").executeUpdate());
 * }
 * }</pre>
 */
public final class RegionsForTests implements AutoCloseable {

  private static final Map<String, List<String>> KNOWN =
      Map.of(
          "haarlem", List.of("Noord-Holland", "Haarlem", "1", "2016-02-15"),
          "maastricht", List.of("Limburg", "Maastricht", "2", "2016-05-09"),
          "utrecht", List.of("Midden-Nederland", "Utrecht", "3", "2016-09-05"));

  private final DatabaseKind kind;
  private final Path folders;
  private final GivenConfig config = new GivenConfig();
  private final RegionObservers observers = new RegionObservers();
  private final Regions regions;
  private final RegionDatabase database;
  private boolean portalMade;
  private PortalDatabase portal;

  private RegionsForTests(DatabaseKind kind, Path temp) {
    this.kind = kind;
    this.folders = temp.resolve("regions");
    config.set("portal.regions", folders.toString());
    config.set("portal.data", temp.resolve("data").toString());
    regions = new Regions(config, observers);
    database = new RegionDatabase(regions);
  }

  public static RegionsForTests on(DatabaseKind kind, Path temp) {
    return new RegionsForTests(kind, temp);
  }

  /** What a CDI observer of {@link RegionAdded} would do. */
  public RegionsForTests whenAdded(Consumer<RegionAdded> observer) {
    observers.add(observer);
    return this;
  }

  /** A region with usual settings that has joined; its folder holds no dataset. */
  public Region add(String key) {
    return add(key, Map.of());
  }

  /** As {@link #add(String)}, with settings of region.properties that differ from the usual. */
  public Region add(String key, Map<String, String> different) {
    writeFolder(key, different);
    regions.look();
    return regions
        .find(key)
        .orElseThrow(() -> new IllegalStateException(regions.broken().toString()));
  }

  /** Writes a region's folder; it joins at the next {@code regions().look()}. */
  public Path writeFolder(String key, Map<String, String> different) {
    Map<String, String> settings = usual(key);
    settings.putAll(different);
    if (!different.containsKey("database.url") && !Files.exists(folder(key))) {
      if (kind == DatabaseKind.POSTGRESQL) {
        useForDatabase("portal.region." + key, MigratedDatabases.postgres("region"));
      } else {
        MigratedDatabases.h2("region", DataDirectory.of(config).resolve("regions").resolve(key));
      }
    }
    StringBuilder text = new StringBuilder();
    settings.forEach((name, value) -> text.append(name + "=" + value + "\n"));
    try {
      Files.createDirectories(folder(key));
      Files.writeString(folder(key).resolve("region.properties"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder(key);
  }

  public Path folder(String key) {
    return folders.resolve(key);
  }

  public GivenConfig config() {
    return config;
  }

  public Regions regions() {
    return regions;
  }

  public RegionDatabase database() {
    return database;
  }

  /** The portal's own database, made when it is first asked for: most tests do without. */
  public synchronized PortalDatabase portal() {
    if (portal == null) {
      if (!portalMade && kind == DatabaseKind.POSTGRESQL) {
        useForDatabase("portal", MigratedDatabases.postgres("portal"));
      } else if (!portalMade) {
        MigratedDatabases.h2("portal", DataDirectory.of(config).resolve("portal"));
      }
      portalMade = true;
      portal = new PortalDatabase(config);
    }
    return portal;
  }

  /** As when the portal stops; the files and databases stay for a second start. */
  @Override
  public void close() {
    regions.close();
    if (portal != null) {
      portal.close();
    }
  }

  /** The same folders and databases after a restart of the portal. */
  public RegionsForTests restarted() {
    close();
    return new RegionsForTests(this);
  }

  private RegionsForTests(RegionsForTests before) {
    kind = before.kind;
    folders = before.folders;
    portalMade = before.portalMade;
    before
        .config
        .getPropertyNames()
        .forEach(n -> config.set(n, before.config.getValue(n, String.class)));
    observers.addAll(before.observers);
    regions = new Regions(config, observers);
    database = new RegionDatabase(regions);
  }

  private void useForDatabase(String prefix, String url) {
    config.set(prefix + ".database.url", url);
    config.set(prefix + ".database.user", "postgres");
    config.set(prefix + ".database.password", "postgres");
  }

  private static Map<String, String> usual(String key) {
    List<String> known = KNOWN.getOrDefault(key, List.of(key, key, "9", "2016-10-03"));
    return new TreeMap<>(
        Map.of(
            "key",
            key,
            "name",
            known.get(0),
            "atelier",
            known.get(1),
            "order",
            known.get(2),
            "letter",
            key.substring(0, 1).toUpperCase(Locale.ROOT),
            "start",
            known.get(3),
            "weeks",
            "8",
            "weeks.fictitious",
            "yes",
            "fictitious",
            "yes",
            "note",
            "Verzonnen gegevens voor een test."));
  }
}
