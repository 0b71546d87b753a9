package nl.leerateliers.region;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL per JVM, stopped with it; a new empty database for whoever asks. */
public final class PostgresForTests {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private PostgresForTests() {}

  /** The URL of a new, empty database. */
  public static String newDatabase() {
    String name = newName();
    create(name);
    return url(name);
  }

  /** A name that no database has yet: its URL does not answer until {@link #create} is called. */
  public static String newName() {
    return "t" + COUNT.incrementAndGet();
  }

  public static String url(String name) {
    return Server.POSTGRES.getJdbcUrl("postgres", name);
  }

  public static void create(String name) {
    execute("create database " + name);
  }

  /** The URL of a new database with the same content; nobody may be connected to the other. */
  static String copyOf(String other) {
    String name = newName();
    execute("create database " + name + " template " + other);
    return url(name);
  }

  private static void execute(String sql) {
    try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        // Gone with the JVM: nothing has to reach the disk, and the end need not wait for it.
        return EmbeddedPostgres.builder()
            .setServerConfig("max_connections", "300")
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
