package nl.leerateliers.region;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** Tells a lost connection, or a reader's time that is over, from a mistake in the work. */
final class Outage {

  /** What H2 says when its file was closed or cannot be read. */
  private static final Set<String> H2_CLOSED = Set.of("90028", "90031", "90067", "90098", "90121");

  /**
   * What both say when a reader's time was over, and H2 to who waits in vain for a lock. A writer
   * who waits for another writer is no sign that the database is down.
   */
  private static final Set<String> TIME_OVER = Set.of("57014", "HYT00");

  private Outage() {}

  static boolean isTold(Throwable fault, boolean h2, boolean reading) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException
          || cause instanceof SQLNonTransientConnectionException
          // A writer under whom H2's file closed hears of it from the store and not by a state.
          || cause instanceof MVStoreException
          || (cause instanceof SQLException sql && isTold(sql.getSQLState(), h2, reading))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTold(@Nullable String state, boolean h2, boolean reading) {
    return state != null
        && (state.startsWith("08")
            || state.startsWith("57P")
            || (h2 && H2_CLOSED.contains(state))
            || (reading && TIME_OVER.contains(state)));
  }
}
