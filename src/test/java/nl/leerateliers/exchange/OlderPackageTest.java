package nl.leerateliers.exchange;

import static nl.leerateliers.exchange.GivenPackage.HAARLEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A package from before the card had all its fields. */
class OlderPackageTest {

  @Test
  void isTakenWithTheNewFieldsUnknownAndWrittenInThePresentForm() {
    Dataset old = older().read();
    assertThat(old.cards()).isEqualTo(3);
    assertThat(old.rows("ketenkaarten")).noneMatch(row -> row.has("joint_plan"));
    assertThat(old.rows("safety")).isEmpty();
    assertThat(old.rows("ketenkaarten").get(0).text("title"))
        .isEqualTo(new GivenPackage().read().rows("ketenkaarten").get(0).text("title"));

    byte[] present = DatasetPackage.zip(old, HAARLEM);
    assertThat(DatasetPackage.zip(DatasetPackage.read(present, HAARLEM), HAARLEM))
        .isEqualTo(present);
  }

  @Test
  void stillHasToHoldEveryOtherColumnAndFile() {
    GivenPackage given =
        older().without("agenda.csv").changed("contributions.csv", "from_whom", "from_who");
    assertThat(given.faults())
        .extracting(Fault::file, Fault::rule)
        .contains(
            tuple("agenda.csv", "file-missing"),
            tuple("contributions.csv", "column-missing"),
            tuple("contributions.csv", "column-unknown"));
  }

  private static GivenPackage older() {
    GivenPackage given = new GivenPackage();
    for (Table table : DatasetSchema.get().tables()) {
      if (table.mayBeAbsent()) {
        given.without(table.file());
      } else if (table.columns().stream().anyMatch(Column::mayBeAbsent)) {
        given.with(table.file(), withoutNewColumns(table, given.text(table.file())));
      }
    }
    return given.with("datapackage.json", descriptor(given.text("datapackage.json")));
  }

  private static String withoutNewColumns(Table table, String csv) {
    List<Integer> kept =
        table.columns().stream()
            .filter(column -> !column.mayBeAbsent())
            .map(column -> table.indexOf(column.name()))
            .toList();
    StringWriter text = new StringWriter();
    try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv);
        CsvWriter to = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      for (CsvRecord record : records) {
        to.writeRecord(kept.stream().map(record::getField).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String descriptor(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject given = reader.readObject();
      JsonArrayBuilder resources = Json.createArrayBuilder();
      for (JsonObject resource : given.getJsonArray("resources").getValuesAs(JsonObject.class)) {
        if (!resource.getBoolean(Column.MAY_BE_ABSENT, false)) {
          JsonObject schema = resource.getJsonObject("schema");
          JsonArrayBuilder fields = Json.createArrayBuilder();
          schema.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
              .filter(field -> !field.getBoolean(Column.MAY_BE_ABSENT, false))
              .forEach(fields::add);
          resources.add(
              Json.createObjectBuilder(resource)
                  .add("schema", Json.createObjectBuilder(schema).add("fields", fields)));
        }
      }
      return Json.createObjectBuilder(given).add("resources", resources).build().toString();
    }
  }
}
