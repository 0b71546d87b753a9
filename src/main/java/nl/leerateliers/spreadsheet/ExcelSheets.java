package nl.leerateliers.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.leerateliers.message.Messages;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as XLSX: a sheet that tells where the numbers come from, and a sheet per table. */
final class ExcelSheets {

  private ExcelSheets() {}

  static byte[] of(Provenance provenance, List<Sheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Atelierportaal", null)) {
      workbook.properties().setTitle(provenance.title(sheets)).setSubject(provenance.scope());
      about(
          workbook.newWorksheet(Sheet.name(Messages.text("spreadsheet.about"))),
          provenance,
          sheets);
      for (Sheet sheet : sheets) {
        Worksheet to = workbook.newWorksheet(sheet.name());
        to.value(0, 0, sheet.title());
        to.style(0, 0).bold().set();
        to.value(1, 0, provenance.scope());
        fill(to, sheet);
        printed(to, provenance.scope());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void about(Worksheet about, Provenance provenance, List<Sheet> sheets) {
    about.width(0, Provenance.LABEL_WIDTH);
    about.width(1, Provenance.VALUE_WIDTH);
    int row = 0;
    for (Provenance.Line line : provenance.with(sheets)) {
      about.value(row, 0, line.label());
      about.style(row, 0).verticalAlignment("top").set();
      about.value(row, 1, line.value());
      about.style(row++, 1).wrapText(true).verticalAlignment("top").set();
    }
    printed(about, provenance.scope());
  }

  /** On paper every page says what it belongs to; a single ampersand would begin a code. */
  private static void printed(Worksheet sheet, String scope) {
    sheet.footer(scope.replace("&", "&&"), Position.LEFT, 8);
    sheet.footer("&P / &N", Position.RIGHT, 8);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private static void fill(Worksheet to, Sheet sheet) {
    int columns = sheet.heads().size();
    for (int column = 0; column < columns; column++) {
      to.width(column, sheet.width(column));
      to.value(Sheet.TOP - 1, column, sheet.heads().get(column));
    }
    to.range(Sheet.TOP - 1, 0, Sheet.TOP - 1, columns - 1).style().bold().wrapText(true).set();
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int column = 0; column < columns; column++) {
        cell(to, Sheet.TOP + row, column, sheet.rows().get(row).get(column));
      }
    }
    to.freezePane(1, Sheet.TOP);
    to.repeatRows(0, Sheet.TOP - 1);
  }

  /** Text is written as text cells, which a spreadsheet never reads as a formula. */
  private static void cell(Worksheet to, int row, int column, Object cell) {
    if (cell instanceof Sheet.Share share) {
      to.value(row, column, share.value());
      to.style(row, column).format("0" + Sheet.Share.sign()).verticalAlignment("top").set();
    } else if (cell instanceof Number number) {
      to.value(row, column, number);
      to.style(row, column).verticalAlignment("top").set();
    } else {
      to.value(row, column, cell.toString());
      to.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
  }
}
