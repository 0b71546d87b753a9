package nl.leerateliers.region;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The databases of the regions, one each. */
final class Databases implements AutoCloseable {

  private final Map<String, Database> byRegion = new ConcurrentHashMap<>();

  Database of(Region region) {
    Database database = byRegion.get(region.key());
    if (database == null) {
      throw new IllegalArgumentException("No database for region " + region.key());
    }
    return database;
  }

  /** Keeps the region's database, unless its settings were changed while it was out of use. */
  void connect(Region region, DatabaseSettings settings) {
    String key = region.key();
    Database before = byRegion.get(key);
    if (before != null && before.isOn(settings)) {
      return;
    }
    byRegion.put(key, new Database(key, region.atelier(), "region", "db/region", settings));
    if (before != null) {
      before.close();
    }
  }

  @Override
  public void close() {
    byRegion.values().forEach(Database::close);
  }
}
