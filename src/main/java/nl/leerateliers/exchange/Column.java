package nl.leerateliers.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, as its Table Schema field says.
 *
 * @param codes what the column may hold, in their order; empty when it is free
 * @param several whether one field holds several codes, with a space between
 * @param longest the most characters; 0 when it is bounded otherwise
 * @param example a value in the right form
 * @param mayBeAbsent whether an older package, that lacks the column, is still taken
 */
record Column(
    String name,
    Type type,
    boolean required,
    List<String> codes,
    boolean several,
    int minimum,
    int maximum,
    int longest,
    @Nullable Pattern pattern,
    String example,
    boolean mayBeAbsent) {

  enum Type {
    STRING,
    INTEGER,
    DATE,
    BOOLEAN
  }

  /** H2 and PostgreSQL do not agree on which words may be bare names; these may in neither. */
  private static final Set<String> RESERVED = Set.of("value", "year");

  /** The property of a field or a file that an older package may lack. */
  static final String MAY_BE_ABSENT = "mayBeAbsent";

  static Column of(JsonObject field) {
    JsonObject constraints =
        field.containsKey("constraints")
            ? field.getJsonObject("constraints")
            : JsonValue.EMPTY_JSON_OBJECT;
    boolean several = field.containsKey("codes");
    return new Column(
        field.getString("name"),
        Type.valueOf(field.getString("type").toUpperCase(Locale.ROOT)),
        constraints.getBoolean("required", false),
        several ? strings(field, "codes") : strings(constraints, "enum"),
        several,
        constraints.getInt("minimum", Integer.MIN_VALUE),
        constraints.getInt("maximum", Integer.MAX_VALUE),
        constraints.getInt("maxLength", 0),
        constraints.containsKey("pattern")
            ? Pattern.compile(constraints.getString("pattern"))
            : null,
        field.getString("example", ""),
        field.getBoolean(MAY_BE_ABSENT, false));
  }

  /** The typed value of a text that keeps every rule; null when it is empty, that is: unknown. */
  @Nullable Object value(String text) {
    if (text.isEmpty()) {
      return null;
    }
    return switch (type) {
      case INTEGER -> Integer.valueOf(text);
      case DATE -> LocalDate.parse(text);
      case BOOLEAN -> text.equals("yes");
      case STRING -> canonical(text);
    };
  }

  /** The text of a value as it stands in a file. */
  String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return switch (type) {
      case INTEGER, DATE -> value.toString();
      case BOOLEAN -> (Boolean) value ? "yes" : "no";
      case STRING -> canonical(value.toString());
    };
  }

  String sqlName() {
    return RESERVED.contains(name) ? '"' + name + '"' : name;
  }

  Class<?> javaType() {
    return switch (type) {
      case INTEGER -> Integer.class;
      case DATE -> LocalDate.class;
      case BOOLEAN -> Boolean.class;
      case STRING -> String.class;
    };
  }

  private String canonical(String text) {
    if (!several) {
      return text.replace("\r\n", "\n").replace('\r', '\n');
    }
    Set<String> given = Set.copyOf(Arrays.asList(text.split(" ")));
    return codes.stream().filter(given::contains).collect(Collectors.joining(" "));
  }

  private static List<String> strings(JsonObject object, String name) {
    return object.containsKey(name)
        ? object.getJsonArray(name).getValuesAs(JsonString::getString)
        : List.of();
  }
}
