package nl.leerateliers.region;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * One database with its own pool and entity manager factory, migrated when it is first opened. A
 * database that is down is tried again on use, at most once every few seconds, so that a page never
 * waits for it twice.
 */
final class Database implements AutoCloseable {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
  private static final long CONNECT_MILLIS = 3_000;

  private final String name;
  private final String shown;
  private final String unit;
  private final String migrations;
  private final DatabaseSettings settings;
  private final Patience patience;
  private @Nullable HikariDataSource pool;
  private @Nullable EntityManagerFactory factory;
  private @Nullable DatabaseDown down;
  private Instant triedAt = Instant.EPOCH;

  /** {@code name} is the key of the region, or portal; {@code shown} is how people know it. */
  Database(String name, String shown, String unit, DatabaseSettings settings, Patience patience) {
    this.name = name;
    this.shown = shown;
    this.unit = unit;
    this.migrations = "db/" + unit;
    this.settings = settings;
    this.patience = patience;
  }

  <T extends @Nullable Object> T read(Function<EntityManager, T> work) {
    try (EntityManager em = open().createEntityManager()) {
      return work.apply(em);
    } catch (RuntimeException e) {
      throw downOr(e);
    }
  }

  <T extends @Nullable Object> T write(Function<EntityManager, T> work) {
    try (EntityManager em = open().createEntityManager()) {
      em.getTransaction().begin();
      try {
        T result = work.apply(em);
        em.getTransaction().commit();
        return result;
      } catch (RuntimeException | Error e) {
        if (em.getTransaction().isActive()) {
          em.getTransaction().rollback();
        }
        throw e;
      }
    } catch (RuntimeException e) {
      throw downOr(e);
    } finally {
      // Also when it failed: a commit may have reached the database before the connection broke.
      Writes.oneMore();
    }
  }

  /** As {@link #write}, for work whose statements may take long, such as an import. */
  <T extends @Nullable Object> T writeAtLength(Function<EntityManager, T> work) {
    return write(em -> patience.stretched(em, settings.isH2(), work));
  }

  boolean isOn(DatabaseSettings other) {
    return settings.equals(other);
  }

  String kind() {
    return settings.isH2() ? "H2" : "PostgreSQL";
  }

  /** Whether the database answers now. */
  boolean answers() {
    try {
      read(em -> em.createNativeQuery("select 1").getSingleResult());
      return true;
    } catch (DatabaseDown e) {
      return false;
    }
  }

  @Override
  public synchronized void close() {
    if (factory != null) {
      factory.close();
    }
    if (pool != null) {
      pool.close();
    }
    factory = null;
    pool = null;
  }

  private synchronized EntityManagerFactory open() {
    if (down != null && Instant.now().isBefore(triedAt.plus(RETRY_AFTER))) {
      throw DatabaseDown.gone(name, shown, down);
    }
    if (factory != null) {
      down = null;
      return factory;
    }
    try {
      HikariDataSource opened = pool == null ? new HikariDataSource(poolConfig()) : pool;
      pool = opened;
      opened.getConnection().close();
      // On connections of its own: a migration may take longer than a page may.
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(settings.url(), settings.user(), settings.password())
          .locations("classpath:" + migrations)
          .load()
          .migrate();
      EntityManagerFactory made = Persistence.createEntityManagerFactory(unit, properties(opened));
      factory = made;
      down = null;
      return made;
    } catch (RuntimeException | SQLException e) {
      triedAt = Instant.now();
      down = DatabaseDown.gone(name, shown, e);
      throw down;
    }
  }

  private HikariConfig poolConfig() {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setDriverClassName(settings.isH2() ? "org.h2.Driver" : "org.postgresql.Driver");
    config.setMaximumPoolSize(8);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(CONNECT_MILLIS);
    config.setInitializationFailTimeout(-1);
    patience.limit(config, settings.isH2());
    return config;
  }

  private Map<String, Object> properties(HikariDataSource source) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("jakarta.persistence.nonJtaDataSource", source);
    // Without a name of its own a second factory of the unit gets the first one's session; two
    // portals in one JVM, as in tests, have regions of the same name.
    properties.put("eclipselink.session-name", name + "-" + UUID.randomUUID());
    properties.put("eclipselink.jdbc.batch-writing", "JDBC");
    properties.put("eclipselink.jdbc.batch-writing.size", "500");
    properties.put("eclipselink.weaving", "false");
    if (settings.url().startsWith("jdbc:h2:")) {
      properties.put("eclipselink.target-database", StrictH2.class.getName());
    }
    properties.put("eclipselink.classloader", Database.class.getClassLoader());
    properties.put("eclipselink.cache.shared.default", "false");
    properties.put("eclipselink.logging.level", "WARNING");
    properties.put("jakarta.persistence.validation.mode", "NONE");
    return properties;
  }

  /** Tells a lost connection and an answer that took too long from a mistake in the work itself. */
  private RuntimeException downOr(RuntimeException e) {
    if (e instanceof DatabaseDown) {
      return e;
    }
    return switch (Trouble.of(e)) {
      case LOST -> lost(e);
      // Another question may well be answered in time: the database is not marked as down.
      case SLOW -> DatabaseDown.slow(name, shown, e);
      case NONE -> e;
    };
  }

  /** Remembers it, so that whoever comes next does not wait for the same lost connection. */
  private synchronized DatabaseDown lost(RuntimeException e) {
    triedAt = Instant.now();
    down = DatabaseDown.gone(name, shown, e);
    if (pool != null && pool.getHikariPoolMXBean() != null) {
      // An H2 whose file was closed opens it anew only when none of its connections is left.
      pool.getHikariPoolMXBean().softEvictConnections();
    }
    return down;
  }
}
