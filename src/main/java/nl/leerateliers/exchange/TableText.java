package nl.leerateliers.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The canonical bytes of a CSV file: UTF-8, CRLF, quotes only where they are needed. */
final class TableText {

  private TableText() {}

  static byte[] of(Table table, List<Row> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(bytes, StandardCharsets.UTF_8)) {
      csv.writeRecord(table.columnNames());
      for (Row row : rows) {
        List<String> fields = new ArrayList<>(table.columns().size());
        for (int i = 0; i < table.columns().size(); i++) {
          fields.add(table.columns().get(i).text(row.values().get(i)));
        }
        csv.writeRecord(fields);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
