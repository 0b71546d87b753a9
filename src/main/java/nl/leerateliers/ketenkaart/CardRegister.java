package nl.leerateliers.ketenkaart;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which card numbers were given out, and for which form; in the transaction of the caller. */
record CardRegister(Connection connection) {

  private static final int LONGEST = 99_999_999;

  /** Whoever registers next waits here until this transaction ends. */
  void lock() throws SQLException {
    query("select last_number from card_number for update");
  }

  /** The card that was registered with this key before. */
  @Nullable String cardOf(String account, String key) throws SQLException {
    return query(
        "select card_id from card_registration where account = ? and form_key = ?", account, key);
  }

  /** An id that no card of the region has or had. */
  String nextId(String letter) throws SQLException {
    String highest =
        query(
            "select greatest(coalesce(max(cast(substring(k.id from "
                + (letter.length() + 2)
                + ") as integer)), 0), (select last_number from card_number))"
                + " from ketenkaart k where k.id like ?",
            letter + "-%");
    int number = Integer.parseInt(String.valueOf(highest)) + 1;
    if (number > LONGEST) {
      throw new IllegalStateException("Out of card numbers");
    }
    execute("update card_number set last_number = ?", number);
    return String.format("%s-%03d", letter, number);
  }

  /** Adds a card with these fields. */
  void add(String id, Map<String, String> values) throws SQLException {
    List<CardField> fields =
        CardField.OF_CARD.stream().filter(field -> values.containsKey(field.name())).toList();
    String names = fields.stream().map(CardField::name).collect(Collectors.joining(", "));
    @Nullable Object[] columns = new @Nullable Object[fields.size() + 2];
    columns[0] = id;
    columns[1] = true;
    for (int i = 0; i < fields.size(); i++) {
      CardField field = fields.get(i);
      columns[i + 2] = field.kind().column(values.getOrDefault(field.name(), ""));
    }
    execute(
        "insert into ketenkaart (id, card_available, "
            + names
            + ") values (?, ?"
            + ", ?".repeat(fields.size())
            + ")",
        columns);
  }

  void remember(String id, String account, String key, OffsetDateTime at) throws SQLException {
    execute(
        "insert into card_registration (card_id, account, form_key, registered_at)"
            + " values (?, ?, ?, ?)",
        id,
        account,
        key,
        at);
  }

  private @Nullable String query(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet found = statement.executeQuery()) {
      return found.next() ? found.getString(1) : null;
    }
  }

  private void execute(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      statement.executeUpdate();
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
