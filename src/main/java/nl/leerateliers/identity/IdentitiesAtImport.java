package nl.leerateliers.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The cards that names are kept of, before an import replaces the cards. A card that comes back
 * with the same id and the same day of start keeps its names; with another day it is another case,
 * and a name must never land on another case.
 */
public record IdentitiesAtImport(Map<String, LocalDate> days) {

  public IdentitiesAtImport {
    days = Map.copyOf(days);
  }

  public static IdentitiesAtImport before(Connection connection) throws SQLException {
    return new IdentitiesAtImport(
        days(
            connection,
            "select id, started_on from ketenkaart"
                + " where id in (select card_id from case_identity)"));
  }

  /** Removes the names of cards that did not come back; gives how many cards. */
  public int removeStrayed(Connection connection) throws SQLException {
    Map<String, LocalDate> after =
        days(
            connection,
            "select distinct i.card_id, k.started_on from case_identity i"
                + " left join ketenkaart k on k.id = i.card_id");
    int removed = 0;
    try (PreparedStatement delete =
        connection.prepareStatement("delete from case_identity where card_id = ?")) {
      for (Map.Entry<String, LocalDate> card : after.entrySet()) {
        if (!card.getValue().equals(days.get(card.getKey()))) {
          delete.setString(1, card.getKey());
          delete.executeUpdate();
          removed++;
        }
      }
    }
    return removed;
  }

  private static Map<String, LocalDate> days(Connection connection, String query)
      throws SQLException {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(query);
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        LocalDate day = found.getObject(2, LocalDate.class);
        days.put(found.getString(1), day == null ? LocalDate.MIN : day);
      }
    }
    return days;
  }
}
