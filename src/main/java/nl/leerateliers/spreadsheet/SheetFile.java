package nl.leerateliers.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;

/** In which file tables are handed over. */
enum SheetFile {
  CSV("text/csv;charset=UTF-8") {
    @Override
    byte[] write(Provenance provenance, List<Sheet> sheets) {
      return csv(provenance, sheets.get(0));
    }
  },
  ODS(OpenDocumentSheets.MEDIA_TYPE) {
    @Override
    byte[] write(Provenance provenance, List<Sheet> sheets) {
      return OpenDocumentSheets.of(provenance, sheets);
    }
  },
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    byte[] write(Provenance provenance, List<Sheet> sheets) {
      return ExcelSheets.of(provenance, sheets);
    }
  };

  /** The endings that an address may have. */
  static final String ENDINGS = "csv|ods|xlsx";

  /** The workbook of all tables, in the place of a table's id. */
  static final String ALL = "alle";

  /** What makes a spreadsheet read text as a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final String type;

  SheetFile(String type) {
    this.type = type;
  }

  abstract byte[] write(Provenance provenance, List<Sheet> sheets);

  /**
   * The table with this id, or all of them, as a download.
   *
   * @throws Problem 404 when there is no such table, or no such file of all tables
   */
  static Response answer(
      String format, String id, String owner, Provenance provenance, List<Sheet> sheets) {
    SheetFile file = valueOf(format.toUpperCase(Locale.ROOT));
    boolean whole = file != CSV && id.equals(ALL);
    List<Sheet> asked =
        whole ? sheets : sheets.stream().filter(sheet -> sheet.id().equals(id)).toList();
    if (asked.isEmpty()) {
      throw Problem.notFound();
    }
    String name = owner + "-" + id + "." + format;
    return Response.ok(file.write(provenance, asked), file.type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  /** RFC 4180: every record has as many fields as the table, the lines above it too. */
  static byte[] csv(Provenance provenance, Sheet sheet) {
    StringWriter text = new StringWriter();
    int width = Math.max(2, sheet.heads().size());
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(
          padded(List.of(Messages.text("spreadsheet.head.table"), sheet.title()), width));
      for (Provenance.Line line : provenance.lines()) {
        csv.writeRecord(padded(List.of(line.label(), line.value()), width));
      }
      csv.writeRecord(padded(sheet.heads(), width));
      for (List<Object> row : sheet.rows()) {
        csv.writeRecord(padded(row, width));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> padded(List<?> cells, int width) {
    List<String> record = new ArrayList<>();
    cells.forEach(cell -> record.add(text(cell)));
    record.addAll(Collections.nCopies(width - cells.size(), ""));
    return record;
  }

  private static String text(Object cell) {
    if (cell instanceof Sheet.Share share) {
      return text(share.value());
    } else if (cell instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    String text = cell.toString();
    boolean formula = cell instanceof String && !text.isEmpty() && isFormula(text);
    return formula ? "'" + text : text;
  }

  private static boolean isFormula(String text) {
    return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
