package nl.leerateliers.region;

import com.zaxxer.hikari.HikariConfig;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * How long one statement may take before the database itself gives it up. Threads are never
 * interrupted for it: that would close the file of an H2 database under all its readers.
 *
 * @param statement of a page
 */
record Patience(Duration statement) {

  private static final int SECONDS = 10;
  private static final Duration AT_LENGTH = Duration.ofMinutes(15);

  static Patience of(Config config) {
    return new Patience(
        Duration.ofSeconds(
            Math.max(
                1,
                config
                    .getOptionalValue("portal.database.patience", Integer.class)
                    .orElse(SECONDS))));
  }

  /** Sets the limits on every connection of a pool. */
  void limit(HikariConfig config, boolean h2) {
    config.setConnectionInitSql(statementLimit(h2, statement));
    if (!h2) {
      // A server that does not even give up: after this the connection itself is dropped.
      config.addDataSourceProperty("socketTimeout", "" + 2 * statement.toSeconds());
      config.addDataSourceProperty("connectTimeout", "3");
      config.addDataSourceProperty("tcpKeepAlive", "true");
    }
  }

  /** Does work in a transaction with a long limit; afterwards the usual one holds again. */
  <T extends @Nullable Object> T stretched(
      EntityManager em, boolean h2, Function<EntityManager, T> work) {
    if (!h2) {
      try {
        // The pool takes this back when it gets the connection back.
        Objects.requireNonNull(em.unwrap(Connection.class))
            .setNetworkTimeout(Runnable::run, (int) AT_LENGTH.toMillis());
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      em.createNativeQuery("set local statement_timeout = " + AT_LENGTH.toMillis()).executeUpdate();
      return work.apply(em);
    }
    em.createNativeQuery(statementLimit(true, AT_LENGTH)).executeUpdate();
    try {
      return work.apply(em);
    } finally {
      em.createNativeQuery(statementLimit(true, statement)).executeUpdate();
    }
  }

  private static String statementLimit(boolean h2, Duration limit) {
    return "set " + (h2 ? "query_timeout " : "statement_timeout = ") + limit.toMillis();
  }
}
