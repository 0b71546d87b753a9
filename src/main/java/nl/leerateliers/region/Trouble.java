package nl.leerateliers.region;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/** What an exception says of the database it came from. */
enum Trouble {
  /** The connection is gone, or the file under it. */
  LOST,
  /** It took longer than a statement may, or waited that long for somebody else's lock. */
  SLOW,
  /** Nothing: the mistake is in the work. */
  NONE;

  private static final Set<String> SLOW_STATES = Set.of("57014", "55P03");
  private static final Set<Integer> LOST_H2 =
      Set.of(
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.OBJECT_CLOSED);

  static Trouble of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (isLost(cause)) {
        return LOST;
      }
      if (cause instanceof SQLTimeoutException
          || (cause instanceof SQLException sql
              && sql.getSQLState() != null
              && SLOW_STATES.contains(sql.getSQLState()))) {
        return SLOW;
      }
    }
    return NONE;
  }

  private static boolean isLost(Throwable cause) {
    if (cause instanceof SQLTransientConnectionException
        || cause instanceof SQLNonTransientConnectionException
        || cause instanceof MVStoreException) {
      return true;
    }
    if (!(cause instanceof SQLException sql) || sql.getSQLState() == null) {
      return false;
    }
    String state = sql.getSQLState();
    return state.startsWith("08")
        || state.startsWith("57P")
        || (sql.getClass().getName().startsWith("org.h2.") && LOST_H2.contains(sql.getErrorCode()));
  }
}
