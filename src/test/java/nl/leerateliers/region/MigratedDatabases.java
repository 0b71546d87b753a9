package nl.leerateliers.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Empty databases with the tables of the portal or of a region. The portal itself makes the first
 * of each kind by its migrations; the others are copies of that one, as hundreds of tests ask for
 * theirs.
 */
final class MigratedDatabases {

  private static final Map<String, Path> FILES = new ConcurrentHashMap<>();
  private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

  private MigratedDatabases() {}

  /**
   * Makes an H2 file.
   *
   * @param unit {@code portal} or {@code region}
   * @param file as in {@link DatabaseSettings#h2File}
   */
  static void h2(String unit, Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.copy(
          stored(FILES.computeIfAbsent(unit, MigratedDatabases::migratedFile)), stored(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The URL of a new database of the test PostgreSQL. */
  static String postgres(String unit) {
    return PostgresForTests.copyOf(
        NAMES.computeIfAbsent(unit, MigratedDatabases::migratedDatabase));
  }

  private static Path migratedFile(String unit) {
    try {
      Path folder = Files.createTempDirectory("migrated");
      Path file = folder.resolve(unit);
      migrate(unit, DatabaseSettings.h2File(file));
      stored(file).toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String migratedDatabase(String unit) {
    String name = PostgresForTests.newName();
    PostgresForTests.create(name);
    migrate(unit, new DatabaseSettings(PostgresForTests.url(name), "postgres", "postgres"));
    return name;
  }

  private static void migrate(String unit, DatabaseSettings settings) {
    try (Database database = new Database("first", "first", unit, "db/" + unit, settings)) {
      if (!database.answers()) {
        throw new IllegalStateException("Cannot be migrated: " + settings.url());
      }
    }
  }

  private static Path stored(Path file) {
    return Path.of(file + ".mv.db");
  }
}
