package nl.leerateliers.ketenkaart;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerateliers.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The card and the data package speak of the same fields, codes and bounds. */
class CardCodesTest {

  private static final Map<String, JsonObject> TABLES = tables();

  /** A field of the card with the table it is kept in. */
  record Kept(String table, CardField field) {}

  static Stream<Kept> fields() {
    return Stream.concat(
        CardField.OF_CARD.stream().map(field -> new Kept("ketenkaart", field)),
        Arrays.stream(RowKind.values())
            .flatMap(kind -> kind.fields().stream().map(field -> new Kept(kind.table(), field))));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aFieldIsTheSameInTheDataPackage(Kept kept) {
    CardField field = kept.field();
    JsonObject column = columns(kept.table()).get(field.name());
    assertThat(column).as("%s in %s", field.name(), kept.table()).isNotNull();
    JsonObject bounds = object(column, "constraints");
    switch (field.kind()) {
      case CODES -> assertThat(strings(column, "codes")).isEqualTo(field.codes());
      case CODE -> assertThat(strings(bounds, "enum")).isEqualTo(field.codes());
      case LINE, TEXT -> assertThat(bounds.getInt("maxLength")).isEqualTo(field.most());
      case NUMBER -> {
        assertThat(bounds.getInt("minimum")).isZero();
        assertThat(bounds.getInt("maximum")).isEqualTo(field.most());
      }
      case SCALE -> {
        int last = field.codes().size() - 1;
        assertThat(field.codes().get(0)).isEqualTo("" + bounds.getInt("minimum"));
        assertThat(field.codes().get(last)).isEqualTo("" + bounds.getInt("maximum"));
      }
      case DATE -> assertThat(column.getString("type")).isEqualTo("date");
      case YES_NO -> assertThat(column.getString("type")).isEqualTo("boolean");
    }
    assertThat(bounds.getBoolean("required", false)).isEqualTo(field.isRequired());
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aFieldAndItsCodesHaveWords(Kept kept) {
    CardField field = kept.field();
    assertThat(Messages.has("writing.field." + field.name())).isTrue();
    if (!field.words().equals("position")) {
      assertThat(field.codes())
          .allMatch(code -> Messages.has("ketenkaart." + field.words() + "." + code));
    }
  }

  @Test
  void everyColumnOfTheDataPackageCanBeWrittenOnTheCard() {
    List<String> written =
        new ArrayList<>(fields().map(k -> k.table() + k.field().name()).toList());
    for (String table : fields().map(Kept::table).distinct().toList()) {
      JsonObject schema = object(Objects.requireNonNull(TABLES.get(table)), "schema");
      List<String> fixed = new ArrayList<>(strings(schema, "primaryKey"));
      // Whether researchers had the card is no part of the card.
      fixed.add("card_available");
      assertThat(columns(table).keySet())
          .filteredOn(column -> !fixed.contains(column))
          .allMatch(column -> written.contains(table + column));
    }
  }

  @Test
  void aRuleReadsFieldsOfTheCardAndHasWords() {
    Set<String> rows = Set.copyOf(RowKind.everywhere().toList());
    for (CardRule rule : CardRule.ALL) {
      assertThat(rule.reads())
          .allMatch(field -> FieldAddress.find(field, List.copyOf(rows)).isPresent());
      assertThat(Messages.has("writing.fault." + rule.name())).as(rule.name()).isTrue();
    }
  }

  private static Map<String, JsonObject> tables() {
    InputStream in =
        CardCodesTest.class.getClassLoader().getResourceAsStream("exchange/datapackage.json");
    try (JsonReader reader = Json.createReader(Objects.requireNonNull(in))) {
      Map<String, JsonObject> tables = new LinkedHashMap<>();
      reader.readObject().getJsonArray("resources").getValuesAs(JsonObject.class).stream()
          .forEach(resource -> tables.put(resource.getString("table"), resource));
      return tables;
    }
  }

  private static Map<String, JsonObject> columns(String table) {
    JsonObject schema = object(Objects.requireNonNull(TABLES.get(table)), "schema");
    Map<String, JsonObject> columns = new LinkedHashMap<>();
    schema
        .getJsonArray("fields")
        .getValuesAs(JsonObject.class)
        .forEach(field -> columns.put(field.getString("name"), field));
    return columns;
  }

  private static JsonObject object(JsonObject in, String name) {
    return in.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
  }

  private static List<String> strings(JsonObject in, String name) {
    JsonArray array = in.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
    return array.getValuesAs(JsonString::getString);
  }
}
