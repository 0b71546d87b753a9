package nl.leerateliers.exchange;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerateliers.region.Region;

/**
 * The tables of a package in the order in which they can be filled, read from {@code
 * exchange/datapackage.json}. That file drives the reader, the checks, the import and the export.
 *
 * @param template the descriptor, with the places to fill in per region
 */
record DatasetSchema(String template, JsonObject descriptor, List<Table> tables) {

  static final String DESCRIPTOR = "datapackage.json";

  private static final DatasetSchema ONLY = load();

  static DatasetSchema get() {
    return ONLY;
  }

  Table table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  Optional<Table> findByFile(String file) {
    return tables.stream().filter(table -> table.file().equals(file)).findFirst();
  }

  /** Where a file comes in a list of faults: the descriptor and strangers first. */
  int place(String file) {
    return findByFile(file).map(tables::indexOf).orElse(-1);
  }

  /** The text of {@code datapackage.json} of a region. */
  String describe(Region region) {
    return template
        .replace("\"{name}\"", quoted(region.key()))
        .replace("\"{title}\"", quoted(DatasetPackage.title(region)))
        .replace("\"{description}\"", quoted(region.note()))
        .replace("\"{fictitious}\"", Boolean.toString(region.fictitious()));
  }

  private static String quoted(String text) {
    return Json.createValue(text).toString();
  }

  private static DatasetSchema load() {
    String name = "exchange/" + DESCRIPTOR;
    try (InputStream in = DatasetSchema.class.getClassLoader().getResourceAsStream(name)) {
      String template =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      try (JsonReader reader = Json.createReader(new StringReader(template))) {
        JsonObject descriptor = reader.readObject();
        return new DatasetSchema(
            template,
            descriptor,
            descriptor.getJsonArray("resources").getValuesAs(JsonObject.class).stream()
                .map(Table::of)
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
