package nl.leerateliers.ketenkaart;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a card as its tables hold them, in the transaction of the caller. */
record CardRows(Connection connection, String card) {

  /** The version of the card, which nobody else writes until this transaction ends. */
  @Nullable Integer lock() throws SQLException {
    try (PreparedStatement select =
            prepared("select version from ketenkaart where id = ? for update", card);
        ResultSet found = select.executeQuery()) {
      return found.next() ? Integer.valueOf(found.getInt(1)) : null;
    }
  }

  List<String> organisations() throws SQLException {
    List<String> codes = new ArrayList<>();
    try (PreparedStatement select =
            prepared("select code from organisation order by position, code");
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        codes.add(found.getString(1));
      }
    }
    return codes;
  }

  /** The text of every field, by its address. */
  Map<String, String> values() throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    read(CardField.OF_CARD, "'' as organisation", "ketenkaart where id = ?", values);
    read(CardField.OF_ROW, "organisation", "contribution where card_id = ?", values);
    return values;
  }

  private void read(List<CardField> fields, String row, String from, Map<String, String> values)
      throws SQLException {
    String names = fields.stream().map(CardField::name).collect(Collectors.joining(", "));
    try (PreparedStatement select =
            prepared("select " + row + ", " + names + " from " + from, card);
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        for (CardField field : fields) {
          values.put(
              new FieldAddress(found.getString(1), field).text(),
              field.kind().text(found.getObject(field.name())));
        }
      }
    }
  }

  /** Writes one field; the row of an organisation is made when it is the first of it. */
  void write(FieldAddress address, String text) throws SQLException {
    String column = address.field().name();
    Object value = address.field().kind().column(text);
    if (address.organisation().isEmpty()) {
      execute("update ketenkaart set " + column + " = ? where id = ?", value, card);
    } else if (execute(
            "update contribution set " + column + " = ? where card_id = ? and organisation = ?",
            value,
            card,
            address.organisation())
        == 0) {
      execute(
          "insert into contribution (card_id, organisation, " + column + ") values (?, ?, ?)",
          card,
          address.organisation(),
          value);
    }
  }

  void note(String field, String before, String after, String account, OffsetDateTime at)
      throws SQLException {
    execute(
        "insert into card_change (card_id, number, field, before_value, after_value, account,"
            + " changed_at) values (?, (select coalesce(max(number), 0) + 1 from card_change where"
            + " card_id = ?), ?, ?, ?, ?, ?)",
        card,
        card,
        field,
        before,
        after,
        account,
        at);
  }

  void nextVersion() throws SQLException {
    execute("update ketenkaart set version = version + 1 where id = ?", card);
  }

  private int execute(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    }
  }

  private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
