package nl.leerateliers.passport;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The ways of the learning points before an import replaces the points. A way that comes back, or
 * comes back longer, is the same way and keeps who made its steps; one of which an older package
 * says nothing stays; of any other the new one takes the place, and what it was is kept beside it.
 */
public final class StatesAtImport {

  private static final String TRAVELLING =
      "point_id, number, state, reached_on, organisation, taken_by, reason, role, meeting_on,"
          + " agenda_item, source_id, place, fictitious";
  private static final String ALL = TRAVELLING + ", from_state, account, made_at";
  private static final int TRAVEL = TRAVELLING.split(",", -1).length;
  private static final int COLUMNS = ALL.split(",", -1).length;

  private final Map<String, List<List<@Nullable Object>>> before;

  private StatesAtImport(Map<String, List<List<@Nullable Object>>> before) {
    this.before = before;
  }

  public static StatesAtImport before(Connection connection) throws SQLException {
    return new StatesAtImport(ways(connection));
  }

  /**
   * Brings back what stays and gives each state of the new points its way.
   *
   * @return how many ways another one took the place of
   */
  public int settle(Connection connection, OffsetDateTime now) throws SQLException {
    Map<String, List<List<@Nullable Object>>> after = ways(connection);
    List<String> points = points(connection);
    int replaced = 0;
    for (Map.Entry<String, List<List<@Nullable Object>>> way : before.entrySet()) {
      String point = way.getKey();
      List<List<@Nullable Object>> was = way.getValue();
      List<List<@Nullable Object>> is = after.getOrDefault(point, List.of());
      if (points.contains(point) && (is.isEmpty() || goesOn(was, is))) {
        putBack(connection, point, was);
      } else {
        keepBeside(connection, point, was, now);
        replaced++;
      }
    }
    explain(connection);
    return replaced;
  }

  private static boolean goesOn(List<List<@Nullable Object>> was, List<List<@Nullable Object>> is) {
    if (is.size() < was.size()) {
      return false;
    }
    for (int i = 0; i < was.size(); i++) {
      if (!was.get(i).subList(0, TRAVEL).equals(is.get(i).subList(0, TRAVEL))) {
        return false;
      }
    }
    return true;
  }

  private static void putBack(
      Connection connection, String point, List<List<@Nullable Object>> steps) throws SQLException {
    try (PreparedStatement delete =
            connection.prepareStatement(
                "delete from learning_point_state where point_id = ? and number <= ?");
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into learning_point_state (" + ALL + ") values (" + marks(COLUMNS) + ")")) {
      bind(delete, List.of(point, steps.size()));
      delete.executeUpdate();
      for (List<@Nullable Object> step : steps) {
        bind(insert, step);
        insert.executeUpdate();
      }
    }
  }

  private static void keepBeside(
      Connection connection, String point, List<List<@Nullable Object>> steps, OffsetDateTime now)
      throws SQLException {
    try (PreparedStatement last =
            connection.prepareStatement(
                "select coalesce(max(round), 0) from learning_point_state_replaced"
                    + " where point_id = ?");
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into learning_point_state_replaced ("
                    + ALL
                    + ", round, replaced_at) values ("
                    + marks(COLUMNS + 2)
                    + ")")) {
      last.setString(1, point);
      int round;
      try (ResultSet found = last.executeQuery()) {
        found.next();
        round = found.getInt(1) + 1;
      }
      for (List<@Nullable Object> step : steps) {
        List<@Nullable Object> values = new ArrayList<>(step);
        values.addAll(List.of(round, now));
        bind(insert, values);
        insert.executeUpdate();
      }
    }
  }

  /** A state that no step explains came with a package from before the states travelled. */
  private static void explain(Connection connection) throws SQLException {
    try (PreparedStatement insert =
            connection.prepareStatement(
                "insert into learning_point_state (point_id, number, state, reason, source_id,"
                    + " place, fictitious) select p.id, coalesce((select max(n.number) from"
                    + " learning_point_state n where n.point_id = p.id), 0) + 1, p.state,"
                    + " cast(? as varchar(4000)), p.source_id, p.place, p.fictitious"
                    + " from learning_point p where p.state <> coalesce((select l.state from"
                    + " learning_point_state l where l.point_id = p.id and l.number ="
                    + " (select max(m.number) from learning_point_state m where m.point_id ="
                    + " p.id)), '-')");
        Statement from = connection.createStatement()) {
      insert.setString(1, Messages.text("passport.state.unexplained"));
      insert.executeUpdate();
      from.executeUpdate(
          "update learning_point_state set from_state = (select b.state from learning_point_state b"
              + " where b.point_id = learning_point_state.point_id"
              + " and b.number = learning_point_state.number - 1)"
              + " where from_state is null and number > 1");
    }
  }

  private static Map<String, List<List<@Nullable Object>>> ways(Connection connection)
      throws SQLException {
    Map<String, List<List<@Nullable Object>>> ways = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select " + ALL + " from learning_point_state order by point_id, number")) {
      while (found.next()) {
        @Nullable Object[] values = new @Nullable Object[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
          values[i] = found.getObject(i + 1);
        }
        ways.computeIfAbsent(found.getString(1), point -> new ArrayList<>())
            .add(Arrays.asList(values));
      }
    }
    return ways;
  }

  private static List<String> points(Connection connection) throws SQLException {
    List<String> points = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select id from learning_point")) {
      while (found.next()) {
        points.add(found.getString(1));
      }
    }
    return points;
  }

  private static String marks(int columns) {
    return String.join(", ", Collections.nCopies(columns, "?"));
  }

  private static void bind(PreparedStatement statement, List<? extends @Nullable Object> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }
}
