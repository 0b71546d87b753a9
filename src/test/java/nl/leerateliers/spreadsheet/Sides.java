package nl.leerateliers.spreadsheet;

import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.report.AskedReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads back what page, file, API and report say. */
final class Sides {

  private Sides() {}

  static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  /** The last lines of a file, or all of them. */
  static List<List<String>> csv(String body, int last) {
    List<List<String>> lines = new ArrayList<>();
    for (CsvRecord line : CsvReader.builder().ofCsvRecord(body)) {
      lines.add(line.getFields());
    }
    return last == 0 ? lines : lines.subList(lines.size() - last, lines.size());
  }

  static List<String> texts(Page page, String selector) {
    return page.locator(selector).allTextContents().stream().map(Sides::plain).toList();
  }

  static String plain(String text) {
    return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }

  /** The inner cells of a table of the API. */
  static List<List<String>> inner(JsonObject table) {
    return table.getJsonObject("counts").getJsonArray("cells").getValuesAs(JsonArray.class).stream()
        .map(row -> row.stream().map(CarriedFigure::number).toList())
        .toList();
  }

  /** The inner cells of rows that start with a line of heads. */
  static List<List<String>> cells(List<List<String>> lines, int rows, int columns) {
    return lines.subList(1, rows + 1).stream()
        .map(l -> List.copyOf(l.subList(1, columns + 1)))
        .toList();
  }

  /** A cell without what one kind of file writes otherwise than another. */
  static String bare(String cell) {
    return cell.matches("-?\\d+(\\.\\d+)?")
        ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
        : cell.replaceFirst("^'(?=[=+@\t-])", "");
  }

  static List<List<String>> bare(List<List<String>> rows) {
    return rows.stream().map(row -> row.stream().map(Sides::bare).toList()).toList();
  }

  /** The rows of a table of figures on a page: id, words behind its button, marks, cells. */
  @SuppressWarnings("unchecked")
  static List<List<String>> rowsOf(Page page, String table) {
    List<List<String>> rows =
        (List<List<String>>)
            page.locator("table[data-table='" + table + "'] tbody tr")
                .evaluateAll(
                    """
                    rows => rows.map(row => [row.dataset.id,
                      row.querySelector('.info__box')?.textContent ?? '',
                      String(row.querySelectorAll('th > .tag').length),
                      ...[...row.querySelectorAll('td')].map(cell => cell.textContent)])
                    """);
    return rows.stream().map(row -> row.stream().map(Sides::plain).toList()).toList();
  }

  /** The row of a figure, of which the id stands in this column. */
  static List<String> cellsOf(List<List<String>> lines, int column, String id) {
    return lines.stream()
        .filter(line -> line.size() > column && line.get(column).equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No row of " + id));
  }

  /** What {@link CarriedFigure#row()} says, out of a file of figures. */
  static List<String> row(List<List<String>> lines, String id) {
    List<String> cells = cellsOf(lines, 0, id);
    return List.of(
        cells.get(2),
        cells.get(3),
        CarriedFigure.percent(cells.get(5)),
        CarriedFigure.percent(cells.get(6)),
        CarriedFigure.percent(cells.get(7)),
        cells.get(8),
        CarriedFigure.percent(cells.get(9)));
  }

  /** The text of an interim report that is made now. */
  static String pdf(HttpVisitor reader) throws IOException {
    AskedReport report =
        AskedReport.of(reader, "{\"kind\":\"interim\",\"region\":\"haarlem\",\"format\":\"pdf\"}");
    report.ready();
    try (PDDocument pdf = Loader.loadPDF(report.content().body())) {
      return plain(new PDFTextStripper().getText(pdf));
    }
  }
}
