package nl.leerateliers.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import org.jspecify.annotations.Nullable;

/** The datasets as the regions hold them now. */
@ApplicationScoped
public class Datasets {

  private final RegionDatabase database;

  @Inject
  Datasets(RegionDatabase database) {
    this.database = database;
  }

  /**
   * The region's rows at one moment, also while somebody imports.
   *
   * @throws nl.leerateliers.region.DatabaseDown when the region's database does not answer
   */
  public Dataset in(Region region) {
    return database.aside(region, Datasets::all);
  }

  /** Whether a dataset was ever imported into the region. */
  boolean has(Region region) {
    return database.aside(
        region,
        em ->
            ((Number) em.createNativeQuery("select count(*) from dataset_import").getSingleResult())
                    .longValue()
                > 0);
  }

  private static Dataset all(EntityManager em) {
    Connection connection = Objects.requireNonNull(em.unwrap(Connection.class));
    try {
      // One snapshot for all tables: the default level would let an import come in between.
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      Map<String, List<Row>> rows = new HashMap<>();
      for (Table table : DatasetSchema.get().tables()) {
        rows.put(table.name(), rows(connection, table));
      }
      return new Dataset(rows);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Row> rows(Connection connection, Table table) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(table.select());
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
          values[i] = found.getObject(i + 1, table.columns().get(i).javaType());
        }
        rows.add(new Row(table, values));
      }
    }
    return rows;
  }
}
