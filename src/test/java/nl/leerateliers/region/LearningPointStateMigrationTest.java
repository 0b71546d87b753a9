package nl.leerateliers.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database from before states travelled loses no step, and no state goes without its reason. */
class LearningPointStateMigrationTest {

  private static final String BEFORE =
      """
      insert into source (id, kind, title, fictitious) values ('S-01', 'REPORT', 'Rapport', true);
      insert into learning_point (id, position, title, observation, level, state, source_id, place,
          fictitious)
        values ('LP-1', 1, 'Een', 'x', 'CASE', 'INSIGHT', 'S-01', 'p. 7', true),
               ('LP-2', 2, 'Twee', 'x', 'CASE', 'DECIDED', 'S-01', null, true);
      insert into learning_point_step (id, point_id, from_state, to_state, organisation, reason,
          account, role, made_at, position)
        values ('a', 'LP-1', null, 'OBSERVATION', 'OM', 'Gezien.', 'coach', 'COACH',
                timestamp with time zone '2016-03-01 10:00:00+00:00', 1),
               ('b', 'LP-1', 'OBSERVATION', 'INSIGHT', 'OM', 'Begrepen.', 'coach', 'COACH',
                timestamp with time zone '2016-03-02 10:00:00+00:00', 2),
               ('c', 'LP-9', null, 'INSIGHT', 'OM', 'Weg.', 'coach', 'COACH',
                timestamp with time zone '2016-03-03 10:00:00+00:00', 1);
      """;

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void keepsEveryStepAndExplainsTheStatesOfTheDataset(DatabaseKind kind) throws SQLException {
    boolean postgres = kind == DatabaseKind.POSTGRESQL;
    String url =
        postgres
            ? PostgresForTests.newDatabase()
            : "jdbc:h2:file:" + temp.resolve("old").toString();
    String user = postgres ? "postgres" : "sa";
    String password = postgres ? "postgres" : "";
    Flyway.configure()
        .dataSource(url, user, password)
        .locations("classpath:db/region")
        .target("83")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      for (String each : BEFORE.split(";\n")) {
        statement.execute(each);
      }
      Flyway.configure()
          .dataSource(url, user, password)
          .locations("classpath:db/region")
          .load()
          .migrate();
      assertThat(
              rows(
                  statement,
                  "select point_id, number, state, reached_on, reason, source_id"
                      + " from learning_point_state order by point_id, number"))
          .containsExactly(
              "LP-1 1 OBSERVATION 2016-03-01 Gezien. null",
              "LP-1 2 INSIGHT 2016-03-02 Begrepen. null",
              "LP-2 1 DECIDED null Zo stond het in de ingelezen dataset, zonder reden erbij. S-01");
      assertThat(
              rows(statement, "select point_id, state, reason from learning_point_state_replaced"))
          .containsExactly("LP-9 INSIGHT Weg.");
    }
  }

  private static List<String> rows(Statement statement, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(found.getObject(i)));
        }
        rows.add(String.join(" ", row));
      }
    }
    return rows;
  }
}
