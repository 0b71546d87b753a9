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
import java.util.function.Function;
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

  /** The names of the rows that the card can have, those of the organisations first. */
  List<String> possible() throws SQLException {
    List<String> rows = new ArrayList<>();
    names(RowKind.ORGANISATION, "select code from organisation order by position, code", rows);
    names(RowKind.PRINCIPLE, "select number from principle order by number", rows);
    RowKind.everywhere().forEach(rows::add);
    return rows;
  }

  private void names(RowKind kind, String keys, List<String> rows) throws SQLException {
    try (PreparedStatement select = prepared(keys);
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        rows.add(kind.row(found.getObject(1)));
      }
    }
  }

  /** The text of every field, by its address. */
  Map<String, String> values() throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    read(CardField.OF_CARD, "''", "ketenkaart where id = ?", key -> "", values);
    for (RowKind kind : RowKind.values()) {
      String rows = kind.table() + " where card_id = ? order by " + kind.keyColumn();
      read(kind.fields(), kind.keyColumn(), rows, kind::row, values);
    }
    return values;
  }

  private void read(
      List<CardField> fields,
      String key,
      String from,
      Function<Object, String> row,
      Map<String, String> values)
      throws SQLException {
    String names = fields.stream().map(CardField::name).collect(Collectors.joining(", "));
    try (PreparedStatement select =
            prepared("select " + key + " as row_key, " + names + " from " + from, card);
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        for (CardField field : fields) {
          values.put(
              new FieldAddress(row.apply(found.getObject(1)), field).text(),
              field.kind().text(found.getObject(field.name())));
        }
      }
    }
  }

  /** Writes one field; its row is made with its first text and goes with its last. */
  void write(FieldAddress address, String text) throws SQLException {
    String column = address.field().name();
    Object value = address.field().kind().column(text);
    if (address.row().isEmpty()) {
      execute("update ketenkaart set " + column + " = ? where id = ?", value, card);
      return;
    }
    RowKind kind = RowKind.of(address.row());
    Object key = kind.key(address.row());
    String where = " where card_id = ? and " + kind.keyColumn() + " = ?";
    String set = "update " + kind.table() + " set " + column + " = ?" + where;
    if (execute(set, value, card, key) == 0) {
      String insert = "insert into %s (card_id, %s, %s) values (?, ?, ?)";
      execute(insert.formatted(kind.table(), kind.keyColumn(), column), card, key, value);
    }
    if (value == null) {
      String empty =
          kind.fields().stream()
              .map(field -> " and " + field.name() + " is null")
              .collect(Collectors.joining());
      execute("delete from " + kind.table() + where + empty, card, key);
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
