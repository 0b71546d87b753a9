package nl.leerateliers.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerateliers.identity.IdentitiesAtImport;
import nl.leerateliers.passport.StatesAtImport;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import org.jspecify.annotations.Nullable;

/** Replaces a region's dataset as a whole. */
@ApplicationScoped
public class ImportDataset {

  private static final int BATCH = 500;

  private final RegionDatabase database;
  private final Clock clock;
  private final Map<String, Object> oneAtATime = new ConcurrentHashMap<>();

  @Inject
  ImportDataset(RegionDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Replaces the region's dataset in one transaction, with the note of the import and the line in
   * the audit trail: all or nothing.
   *
   * @param account who does it, and {@code role} in which role, for the audit trail
   * @throws nl.leerateliers.region.DatabaseDown when the region's database does not answer
   */
  public void into(Region region, Dataset dataset, String account, String role) {
    // Two imports into one region at a time would meet each other's keys.
    synchronized (oneAtATime.computeIfAbsent(region.key(), key -> new Object())) {
      database.write(
          region,
          em -> {
            Connection connection = Objects.requireNonNull(em.unwrap(Connection.class));
            try {
              IdentitiesAtImport identities = IdentitiesAtImport.before(connection);
              StatesAtImport states = StatesAtImport.before(connection);
              replace(connection, dataset);
              note(connection, dataset, account, role);
              int replaced = states.settle(connection, OffsetDateTime.now(clock));
              if (replaced > 0) {
                line(connection, account, role, "learning-states-replaced", "" + replaced);
              }
              int strayed = identities.removeStrayed(connection);
              if (strayed > 0) {
                line(connection, account, role, "identities-removed", "" + strayed);
              }
              return null;
            } catch (SQLException e) {
              throw new IllegalStateException(e);
            }
          });
    }
  }

  private static void replace(Connection connection, Dataset dataset) throws SQLException {
    List<Table> tables = DatasetSchema.get().tables();
    try (Statement statement = connection.createStatement()) {
      // Nobody registers a card in between: it would outlive the import, or take one of its ids.
      statement.execute("select last_number from card_number for update");
      for (int i = tables.size() - 1; i >= 0; i--) {
        statement.executeUpdate("delete from " + tables.get(i).sqlName());
      }
    }
    for (Table table : tables) {
      insert(connection, table, dataset.rows(table.name()));
    }
  }

  private static void insert(Connection connection, Table table, List<Row> rows)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
      for (int i = 0; i < rows.size(); i++) {
        bind(insert, rows.get(i).values());
        insert.addBatch();
        if (i % BATCH == BATCH - 1 || i == rows.size() - 1) {
          insert.executeBatch();
        }
      }
    }
  }

  private void note(Connection connection, Dataset dataset, String account, String role)
      throws SQLException {
    OffsetDateTime now = OffsetDateTime.now(clock);
    String id = UUID.randomUUID().toString();
    String checksum = dataset.checksum();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into dataset_import (id, imported_at, imported_by, checksum, cards)"
                + " values (?, ?, ?, ?, ?)")) {
      bind(insert, List.of(id, now, account, checksum, dataset.cards()));
      insert.executeUpdate();
    }
    line(connection, account, role, "dataset-imported", "sha256 " + checksum);
  }

  private void line(
      Connection connection, String account, String role, String action, String subject)
      throws SQLException {
    String id = UUID.randomUUID().toString();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into audit_line (id, happened_at, account, role, action, subject)"
                + " values (?, ?, ?, ?, ?, ?)")) {
      bind(insert, List.of(id, OffsetDateTime.now(clock), account, role, action, subject));
      insert.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, List<? extends @Nullable Object> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }
}
