package nl.leerateliers.spreadsheet;

import java.text.NumberFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerateliers.edition.OpenDocumentParcel;
import nl.leerateliers.edition.Xml;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Messages;

/** Tables as ODS (OpenDocument 1.3): the same sheets, cells and marks as the XLSX has. */
final class OpenDocumentSheets {

  static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  /** Spaces that XML would lose: all but the first of a run, and tabs. */
  private static final Pattern LOST = Pattern.compile("(?<=[ \t]) +|^ +|\t");

  /** The width of a character in millimetres. */
  private static final double CHARACTER = 1.9;

  private final Xml xml = OpenDocumentParcel.root("office:document-content");

  private OpenDocumentSheets() {}

  static byte[] of(Provenance provenance, List<Sheet> sheets) {
    OpenDocumentParcel file = new OpenDocumentParcel(MEDIA_TYPE);
    file.meta(provenance.title(sheets), provenance.scope(), Language.current().tag());
    file.add(
        "styles.xml",
        OpenDocumentParcel.style("opendocument-sheet-styles.xml")
            .replace("[foot]", Xml.escape(provenance.scope()))
            .replace("[language]", Language.current().locale().getLanguage())
            .replace("[country]", Language.current().locale().getCountry()));
    file.add("settings.xml", settings(sheets));
    file.add("content.xml", new OpenDocumentSheets().content(provenance, sheets));
    return file.closed();
  }

  private byte[] content(Provenance provenance, List<Sheet> sheets) {
    xml.open("office:automatic-styles");
    xml.raw(
        OpenDocumentParcel.style("opendocument-sheet-cells.xml")
            .replace("[percent]", Sheet.Share.sign()));
    TreeSet<Integer> widths =
        new TreeSet<>(List.of(Provenance.LABEL_WIDTH, Provenance.VALUE_WIDTH));
    sheets.forEach(
        sheet -> {
          for (int column = 0; column < sheet.heads().size(); column++) {
            widths.add(sheet.width(column));
          }
        });
    for (int width : widths) {
      xml.open("style:style", "style:name", "w" + width, "style:family", "table-column");
      xml.empty("style:table-column-properties", "style:column-width", width * CHARACTER + "mm");
      xml.close();
    }
    xml.close().open("office:body").open("office:spreadsheet");
    about(provenance, sheets);
    sheets.forEach(sheet -> table(provenance, sheet));
    return xml.close().close().close().bytes();
  }

  private void about(Provenance provenance, List<Sheet> sheets) {
    open(Sheet.name(Messages.text("spreadsheet.about")));
    column(Provenance.LABEL_WIDTH);
    column(Provenance.VALUE_WIDTH);
    provenance.with(sheets).forEach(line -> row(List.of(line.label(), line.value()), "Text"));
    xml.close();
  }

  private void table(Provenance provenance, Sheet sheet) {
    open(sheet.name());
    for (int column = 0; column < sheet.heads().size(); column++) {
      column(sheet.width(column));
    }
    xml.open("table:table-header-rows");
    row(List.of(sheet.title()), "Title");
    row(List.of(provenance.scope()), "Line");
    row(sheet.heads(), "Head");
    xml.close();
    sheet.rows().forEach(row -> row(row, "Text"));
    xml.close();
  }

  private void open(String name) {
    xml.open("table:table", "table:name", name, "table:style-name", "Sheet");
  }

  private void column(int width) {
    xml.empty("table:table-column", "table:style-name", "w" + width);
  }

  private void row(List<?> cells, String style) {
    xml.open("table:table-row", "table:style-name", "Row");
    cells.forEach(cell -> cell(cell, style));
    xml.close();
  }

  private void cell(Object cell, String style) {
    if (cell instanceof Sheet.Share share) {
      number("percentage", share.value(), share.toString(), "Share");
    } else if (cell instanceof Number number) {
      String shown = NumberFormat.getNumberInstance(Language.current().locale()).format(number);
      number("float", number, shown, "Number");
    } else if (cell.toString().isEmpty()) {
      xml.empty("table:table-cell", "table:style-name", style);
    } else {
      xml.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
      cell.toString().lines().forEach(this::paragraph);
      xml.close();
    }
  }

  private void number(String type, Number value, String shown, String style) {
    xml.open(
        "table:table-cell",
        "table:style-name",
        style,
        "office:value-type",
        type,
        "office:value",
        value.toString());
    xml.leaf("text:p", shown).close();
  }

  private void paragraph(String words) {
    xml.open("text:p");
    Matcher lost = LOST.matcher(words);
    int from = 0;
    while (lost.find()) {
      xml.text(words.substring(from, lost.start()));
      if (lost.group().equals("\t")) {
        xml.empty("text:tab");
      } else {
        xml.empty("text:s", "text:c", "" + lost.group().length());
      }
      from = lost.end();
    }
    xml.text(words.substring(from)).close();
  }

  /** Heads and the first column stay in view. */
  private static byte[] settings(List<Sheet> sheets) {
    Xml xml = OpenDocumentParcel.root("office:document-settings").open("office:settings");
    xml.open("config:config-item-set", "config:name", "ooo:view-settings");
    xml.open("config:config-item-map-indexed", "config:name", "Views");
    xml.open("config:config-item-map-entry");
    xml.open("config:config-item-map-named", "config:name", "Tables");
    for (Sheet sheet : sheets) {
      xml.open("config:config-item-map-entry", "config:name", sheet.name());
      item(xml, "HorizontalSplitMode", "short", 2);
      item(xml, "VerticalSplitMode", "short", 2);
      item(xml, "HorizontalSplitPosition", "int", 1);
      item(xml, "VerticalSplitPosition", "int", Sheet.TOP);
      item(xml, "ActiveSplitRange", "short", 3);
      item(xml, "PositionRight", "int", 1);
      item(xml, "PositionBottom", "int", Sheet.TOP);
      xml.close();
    }
    return xml.close().close().close().close().close().close().bytes();
  }

  private static void item(Xml xml, String name, String type, int value) {
    xml.leaf("config:config-item", "" + value, "config:name", name, "config:type", type);
  }
}
