package nl.leerateliers.region;

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

  static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final String name;
  private final String title;
  private final String unit;
  private final String migrations;
  private final DatabaseSettings settings;
  private @Nullable Connections pool;
  private @Nullable EntityManagerFactory factory;
  private @Nullable DatabaseDown down;
  private Instant triedAt = Instant.EPOCH;

  /**
   * @param name the key of the region, or {@code portal}
   * @param title what people call it
   */
  Database(String name, String title, String unit, String migrations, DatabaseSettings settings) {
    this.name = name;
    this.title = title;
    this.unit = unit;
    this.migrations = migrations;
    this.settings = settings;
  }

  <T extends @Nullable Object> T read(Function<EntityManager, T> work) {
    try (EntityManager em = open().createEntityManager()) {
      return work.apply(em);
    } catch (RuntimeException e) {
      throw downOr(e, true);
    }
  }

  <T extends @Nullable Object> T write(Function<EntityManager, T> work) {
    try (EntityManager em = open().createEntityManager()) {
      return connections().withoutLimit(() -> inTransaction(em, work));
    } catch (RuntimeException e) {
      throw downOr(e, false);
    } finally {
      // Also when it failed: a commit may have reached the database before the connection broke.
      Writes.oneMore();
    }
  }

  private static <T extends @Nullable Object> T inTransaction(
      EntityManager em, Function<EntityManager, T> work) {
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
      throw new DatabaseDown(name, title, down);
    }
    if (factory != null) {
      down = null;
      return factory;
    }
    try {
      Connections opened = connections();
      opened.withoutLimit(
          () ->
              Flyway.configure(Database.class.getClassLoader())
                  .dataSource(opened)
                  .locations("classpath:" + migrations)
                  .load()
                  .migrate());
      EntityManagerFactory made = Persistence.createEntityManagerFactory(unit, properties(opened));
      factory = made;
      down = null;
      return made;
    } catch (RuntimeException e) {
      triedAt = Instant.now();
      down = new DatabaseDown(name, title, e);
      throw down;
    }
  }

  private synchronized Connections connections() {
    Connections opened = pool == null ? new Connections(name, settings) : pool;
    pool = opened;
    return opened;
  }

  private Map<String, Object> properties(Connections source) {
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

  private RuntimeException downOr(RuntimeException e, boolean reading) {
    return !(e instanceof DatabaseDown) && Outage.isTold(e, settings.isH2(), reading) ? lost(e) : e;
  }

  /** Remembers it, so that whoever comes next does not wait for the same lost connection. */
  private synchronized DatabaseDown lost(RuntimeException e) {
    triedAt = Instant.now();
    down = new DatabaseDown(name, title, e);
    if (pool != null) {
      pool.getHikariPoolMXBean().softEvictConnections();
    }
    return down;
  }
}
