package nl.leerateliers.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
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
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** In which file tables are handed over. */
enum SheetFile {
  CSV("text/csv;charset=UTF-8") {
    @Override
    byte[] write(Provenance provenance, List<Sheet> sheets) {
      return csv(provenance, sheets.get(0));
    }
  },
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    byte[] write(Provenance provenance, List<Sheet> sheets) {
      return workbook(provenance, sheets);
    }
  };

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
    boolean whole = file == XLSX && id.equals(ALL);
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
    if (cell instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    String text = cell.toString();
    boolean formula = cell instanceof String && !text.isEmpty() && isFormula(text);
    return formula ? "'" + text : text;
  }

  private static boolean isFormula(String text) {
    return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** A sheet that tells where the numbers come from, and a sheet per table. */
  static byte[] workbook(Provenance provenance, List<Sheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Atelierportaal", null)) {
      Worksheet about = workbook.newWorksheet(Messages.text("spreadsheet.about"));
      int row = 0;
      for (Provenance.Line line : provenance.lines()) {
        about.value(row, 0, line.label());
        about.value(row++, 1, line.value());
      }
      foot(about, provenance.scope());
      for (Sheet sheet : sheets) {
        Worksheet to = workbook.newWorksheet(sheet.id());
        to.value(0, 1, provenance.scope());
        fill(to, sheet);
        foot(to, provenance.scope());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** On paper every page says what it belongs to; a single ampersand would begin a code. */
  private static void foot(Worksheet sheet, String scope) {
    sheet.footer(scope.replace("&", "&&"), Position.LEFT, 8);
    sheet.footer("&P / &N", Position.RIGHT, 8);
  }

  /** Text is written as text cells, which a spreadsheet never reads as a formula. */
  private static void fill(Worksheet to, Sheet sheet) {
    to.value(0, 0, sheet.title());
    for (int column = 0; column < sheet.heads().size(); column++) {
      to.value(1, column, sheet.heads().get(column));
    }
    to.range(1, 0, 1, sheet.heads().size() - 1).style().bold().set();
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int column = 0; column < sheet.heads().size(); column++) {
        Object cell = sheet.rows().get(row).get(column);
        if (cell instanceof Number number) {
          to.value(row + 2, column, number);
        } else {
          to.value(row + 2, column, cell.toString());
        }
      }
    }
    to.freezePane(1, 2);
  }
}
