package nl.leerateliers.region;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one database. The database itself ends the question of a reader who waits too
 * long; a writer, such as an import, may take its time. A thread is never interrupted for it: that
 * would close the file of an H2 database under all its readers.
 */
final class Connections extends HikariDataSource {

  /** From here on a database counts as one that does not answer. */
  private static final int MOST_MILLIS = 3_000;

  private static final int MOST_SECONDS = MOST_MILLIS / 1_000;

  /** For a server that does not even break off the question. */
  private static final int SILENCE_SECONDS = MOST_SECONDS + 1;

  private final boolean h2;
  private final ThreadLocal<Boolean> writing = ThreadLocal.withInitial(() -> false);

  /** The connections that were lifted for a writer. */
  private final Map<Connection, Boolean> lifted = Collections.synchronizedMap(new WeakHashMap<>());

  Connections(String name, DatabaseSettings settings) {
    super(config(name, settings));
    h2 = settings.isH2();
  }

  private static HikariConfig config(String name, DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setDriverClassName(settings.isH2() ? "org.h2.Driver" : "org.postgresql.Driver");
    config.setMaximumPoolSize(8);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(MOST_MILLIS);
    config.setInitializationFailTimeout(-1);
    config.setConnectionInitSql(limit(settings.isH2(), MOST_MILLIS));
    if (!settings.isH2()) {
      config.addDataSourceProperty("connectTimeout", MOST_SECONDS);
      config.addDataSourceProperty("socketTimeout", SILENCE_SECONDS);
    }
    return config;
  }

  /** Does the work without limits, on the connections this thread takes meanwhile. */
  <T extends @Nullable Object> T withoutLimit(Supplier<T> work) {
    boolean before = writing.get();
    writing.set(true);
    try {
      return work.get();
    } finally {
      writing.set(before);
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    try {
      limitAsNeeded(connection);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private void limitAsNeeded(Connection connection) throws SQLException {
    Connection real = connection.unwrap(Connection.class);
    boolean free = writing.get();
    if (free != lifted.containsKey(real)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(limit(h2, free ? 0 : MOST_MILLIS));
      }
      if (free) {
        lifted.put(real, true);
      } else {
        lifted.remove(real);
      }
    }
    if (free && !h2) {
      // The pool sets it back when the connection is given back.
      connection.setNetworkTimeout(Runnable::run, 0);
    }
  }

  private static String limit(boolean h2, int millis) {
    return (h2 ? "set query_timeout " : "set statement_timeout = ") + millis;
  }
}
