package nl.leerateliers.exchange;

import static nl.leerateliers.exchange.DatasetSchema.DESCRIPTOR;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerateliers.region.Region;

/** Checks that {@code datapackage.json} describes this region and the tables the portal knows. */
final class Descriptor {

  private Descriptor() {}

  static void check(byte[] bytes, Region region, Faults faults) {
    String text = CsvText.of(DESCRIPTOR, bytes, faults);
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject given = reader.readObject();
      checkRegion(given, region, faults);
      checkResources(given, faults);
    } catch (JsonException | ClassCastException | IllegalStateException e) {
      faults.add(DESCRIPTOR, "no-json");
    }
  }

  private static void checkRegion(JsonObject given, Region region, Faults faults) {
    String name = given.getString("name", "");
    if (!name.equals(region.key())) {
      faults.add(DESCRIPTOR, 0, "name", name, "other-region", region.key());
    }
    JsonValue fictitious = given.getOrDefault("fictitious", JsonValue.NULL);
    if (!fictitious.equals(region.fictitious() ? JsonValue.TRUE : JsonValue.FALSE)) {
      String value = fictitious.toString();
      String expected = Boolean.toString(region.fictitious());
      faults.add(DESCRIPTOR, 0, "fictitious", value, "other-fictitious", expected);
    }
  }

  private static void checkResources(JsonObject given, Faults faults) {
    Map<String, List<String>> theirs = fields(given);
    Map<String, List<String>> ours = fields(DatasetSchema.get().descriptor());
    for (Table table : DatasetSchema.get().tables()) {
      List<String> fields = theirs.get(table.file());
      if (fields == null ? !table.mayBeAbsent() : !matches(table, ours, fields)) {
        faults.add(DESCRIPTOR, 0, "resources", table.file(), "other-schema");
      }
    }
    theirs.keySet().stream()
        .filter(path -> !ours.containsKey(path))
        .forEach(path -> faults.add(DESCRIPTOR, 0, "resources", path, "other-schema"));
  }

  /** An older package lacks columns that came later; all the others are the same. */
  private static boolean matches(Table table, Map<String, List<String>> ours, List<String> given) {
    List<String> absent =
        table.columns().stream()
            .filter(Column::mayBeAbsent)
            .map(Descriptor::shape)
            .filter(field -> !given.contains(field))
            .toList();
    return ours.getOrDefault(table.file(), List.of()).stream()
        .filter(field -> !absent.contains(field))
        .toList()
        .equals(given);
  }

  private static String shape(Column column) {
    return column.name() + ":" + column.type().name().toLowerCase(Locale.ROOT);
  }

  /** Per file what decides how it is read: names and types of its fields, and its key. */
  private static Map<String, List<String>> fields(JsonObject descriptor) {
    return list(descriptor, "resources").getValuesAs(JsonObject.class).stream()
        .collect(
            Collectors.toMap(
                resource -> resource.getString("path", ""),
                resource -> shape(resource.getOrDefault("schema", JsonValue.NULL).asJsonObject()),
                (one, other) -> List.of(),
                LinkedHashMap::new));
  }

  private static List<String> shape(JsonObject schema) {
    Stream<String> key = list(schema, "primaryKey").getValuesAs(JsonString::getString).stream();
    Stream<String> fields =
        list(schema, "fields").getValuesAs(JsonObject.class).stream()
            .map(field -> field.getString("name", "") + ":" + field.getString("type", ""));
    return Stream.concat(key, fields).toList();
  }

  private static JsonArray list(JsonObject object, String name) {
    return object.getOrDefault(name, JsonValue.NULL).asJsonArray();
  }
}
