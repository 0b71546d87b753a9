package nl.leerateliers.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file of the package and the table in the region's database that has the same columns.
 *
 * @param name the name of the resource, such as {@code principle-evidence}
 * @param file the CSV file
 * @param sqlName the table in the database
 * @param key the columns that together name a row
 * @param mayBeAbsent whether an older package, that lacks the file, is still taken
 */
record Table(
    String name,
    String file,
    String sqlName,
    List<Column> columns,
    List<String> key,
    List<Reference> references,
    boolean mayBeAbsent) {

  /** A column whose values are keys of another table. */
  record Reference(String column, String target) {}

  static Table of(JsonObject resource) {
    JsonObject schema = resource.getJsonObject("schema");
    return new Table(
        resource.getString("name"),
        resource.getString("path"),
        resource.getString("table"),
        schema.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
            .map(Column::of)
            .toList(),
        schema.getJsonArray("primaryKey").getValuesAs(JsonString::getString),
        schema.getOrDefault("foreignKeys", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
            .map(JsonValue::asJsonObject)
            .map(Table::reference)
            .toList(),
        resource.getBoolean(Column.MAY_BE_ABSENT, false));
  }

  List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  Column column(String column) {
    return columns.get(indexOf(column));
  }

  int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("No column " + column + " in " + file);
  }

  String select() {
    return "select " + sqlColumns() + " from " + sqlName;
  }

  String insert() {
    String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    return "insert into " + sqlName + " (" + sqlColumns() + ") values (" + marks + ")";
  }

  private String sqlColumns() {
    return columns.stream().map(Column::sqlName).collect(Collectors.joining(", "));
  }

  private static Reference reference(JsonObject foreignKey) {
    return new Reference(
        foreignKey.getJsonArray("fields").getString(0),
        foreignKey.getJsonObject("reference").getString("resource"));
  }
}
