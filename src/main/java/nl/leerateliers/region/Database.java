package nl.leerateliers.region;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
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
  private final String unit;
  private final String migrations;
  private final DatabaseSettings settings;
  private @Nullable HikariDataSource pool;
  private @Nullable EntityManagerFactory factory;
  private @Nullable DatabaseDown down;
  private Instant triedAt = Instant.EPOCH;

  Database(String name, String unit, String migrations, DatabaseSettings settings) {
    this.name = name;
    this.unit = unit;
    this.migrations = migrations;
    this.settings = settings;
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
      throw new DatabaseDown(name, down);
    }
    if (factory != null) {
      down = null;
      return factory;
    }
    try {
      HikariDataSource opened = pool == null ? new HikariDataSource(poolConfig()) : pool;
      pool = opened;
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(opened)
          .locations("classpath:" + migrations)
          .load()
          .migrate();
      EntityManagerFactory made = Persistence.createEntityManagerFactory(unit, properties(opened));
      factory = made;
      down = null;
      return made;
    } catch (RuntimeException e) {
      triedAt = Instant.now();
      down = new DatabaseDown(name, e);
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

  /** Tells a lost connection from a mistake in the work itself. */
  private RuntimeException downOr(RuntimeException e) {
    if (e instanceof DatabaseDown) {
      return e;
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof java.sql.SQLTransientConnectionException
          || cause instanceof java.sql.SQLNonTransientConnectionException
          || (cause instanceof java.sql.SQLException sql
              && sql.getSQLState() != null
              && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P")))) {
        return lost(e);
      }
    }
    return e;
  }

  /** Remembers it, so that whoever comes next does not wait for the same lost connection. */
  private synchronized DatabaseDown lost(RuntimeException e) {
    triedAt = Instant.now();
    down = new DatabaseDown(name, e);
    return down;
  }
}
