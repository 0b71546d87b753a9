package nl.leerateliers.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table: a value per column, null where it is unknown. */
final class Row {

  private final Table table;
  private final @Nullable Object[] values;

  Row(Table table, @Nullable Object[] values) {
    this.table = table;
    this.values = values;
  }

  Table table() {
    return table;
  }

  List<@Nullable Object> values() {
    return Arrays.asList(values);
  }

  @Nullable Object get(String column) {
    return values[table.indexOf(column)];
  }

  boolean has(String column) {
    return get(column) != null;
  }

  /** Whether the column holds this value; false when it is unknown. */
  boolean is(String column, Object value) {
    return value.equals(get(column));
  }

  @Nullable LocalDate date(String column) {
    return (LocalDate) get(column);
  }

  /** Whether its day comes before that of the other column; false when one is unknown. */
  boolean isBefore(String column, String other) {
    return isBefore(column, date(other));
  }

  boolean isBefore(String column, @Nullable LocalDate first) {
    LocalDate day = date(column);
    return day != null && first != null && day.isBefore(first);
  }

  /** Whether its day is another one of the week; false when it is unknown. */
  boolean isNotOn(DayOfWeek weekday, String column) {
    LocalDate day = date(column);
    return day != null && day.getDayOfWeek() != weekday;
  }

  String text(String column) {
    return table.column(column).text(get(column));
  }

  List<String> key() {
    return table.key().stream().map(this::text).toList();
  }
}
