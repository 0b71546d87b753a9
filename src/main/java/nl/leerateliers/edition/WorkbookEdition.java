package nl.leerateliers.edition;

import static nl.leerateliers.message.Messages.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Document;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** All tables of the document as XLSX: a sheet each, behind one that says what they belong to. */
public final class WorkbookEdition extends Pen {

  private static final double[] ABOUT_WIDTHS = {22, 90};
  private static final int SCOPE = 2;
  private static final int HEADS = 3;

  /** What a spreadsheet program takes of a foot. */
  private static final int LONGEST_FOOT = 200;

  private final Workbook workbook;
  private final Worksheet about;
  private final String foot;
  private int row;

  private WorkbookEdition(Workbook workbook, String foot) {
    this.workbook = workbook;
    this.foot = foot;
    this.about = workbook.newWorksheet(text("edition.about"));
  }

  /** The whole file. */
  public static byte[] of(Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Atelierportaal", null)) {
      WorkbookEdition edition =
          new WorkbookEdition(workbook, String.join(" · ", document.footer().lines().toList()));
      workbook.properties().setTitle(document.title()).setSubject(document.scope());
      edition.about(document);
      edition.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  void table(int number, Block.Table table) {
    String name = text("edition.table") + " " + number;
    line(name, table.title());
    Worksheet sheet = workbook.newWorksheet(name);
    sheet.value(0, 0, name + ". " + table.title());
    sheet.style(0, 0).bold().set();
    sheet.value(1, 0, table.measure());
    sheet.value(SCOPE, 0, foot);
    printed(sheet);
    sheet.repeatRows(0, HEADS);
    int column = 0;
    for (int i = 0; i < table.heads().size(); i++) {
      Column kind = i == 0 ? Column.TEXT : Column.of(table, i);
      column += kind.write(sheet, HEADS, column, table, i);
    }
    sheet.range(HEADS, 0, HEADS, column - 1).style().bold().wrapText(true).set();
    sheet.width(0, 44);
    for (int i = 1; i < column; i++) {
      sheet.width(i, table.grid().isNumbers() ? 14 : 40);
    }
    int foot = HEADS + table.rows().size() + 2;
    sheet.value(foot, 0, table.foot());
    sheet.freezePane(1, HEADS + 1);
  }

  @Override
  void chapter(Chapter chapter) {
    // Only the tables come into a workbook.
  }

  @Override
  void section(Block.Section section) {
    // Only the tables come into a workbook.
  }

  @Override
  void subtitle(Block.Subtitle subtitle) {
    // Only the tables come into a workbook.
  }

  @Override
  void paragraph(Block.Paragraph paragraph) {
    // Only the tables come into a workbook.
  }

  @Override
  void list(List<Block.Item> items) {
    // Only the tables come into a workbook.
  }

  @Override
  void quote(Block.Quote quote) {
    // Only the tables come into a workbook.
  }

  @Override
  void note(Block.Note note) {
    // Only the tables come into a workbook.
  }

  @Override
  void figure(int number, Block.Figure figure) {
    // Its table follows it.
  }

  private void about(Document document) {
    about.width(0, ABOUT_WIDTHS[0]);
    about.width(1, ABOUT_WIDTHS[1]);
    line(text("edition.about.report"), document.title());
    printed(about);
    document.cover().facts().forEach(fact -> line(fact.label(), fact.text()));
    Cover cover = document.cover();
    line(cover.noticeTitle(), cover.notice());
    for (String foot : document.footer().lines().toList()) {
      line("", foot);
    }
    line("", text("edition.about.numbers"));
    row++;
    line(text("edition.about.tables"), "");
  }

  /** On paper every page says what it belongs to, as in the other forms. */
  private void printed(Worksheet sheet) {
    // An ampersand begins a code there; two of them are one.
    String words = foot.substring(0, Math.min(foot.length(), LONGEST_FOOT)).replace("&", "&&");
    sheet.footer(words, Position.LEFT, 8);
    sheet.footer("&P / &N", Position.RIGHT, 8);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private void line(String label, String value) {
    about.value(row, 0, label);
    about.style(row, 0).bold().verticalAlignment("top").set();
    about.value(row, 1, value);
    about.style(row, 1).wrapText(true).set();
    row++;
  }
}
