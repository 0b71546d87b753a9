package nl.leerateliers.edition;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Document;

/** The running text of an ODT: paragraphs in named styles, real lists, tables and captions. */
final class OpenDocumentBody extends Pen {

  private final Xml xml = OpenDocumentParcel.root("office:document-content");
  private final OpenDocumentText words = new OpenDocumentText(xml);
  private final OpenDocumentTables tables = new OpenDocumentTables(words);
  private final List<Block.Figure> figures = new ArrayList<>();
  private int bookmarks;

  byte[] content(Document document) {
    xml.open("office:automatic-styles");
    xml.raw(Parcel.style("opendocument-cells.xml"));
    tables.styles();
    xml.close().open("office:body").open("office:text");
    sequences();
    cover(document.cover());
    new OpenDocumentContents(words).write(document);
    write(document);
    xml.close().close().close();
    return xml.bytes();
  }

  List<Block.Figure> figures() {
    return figures;
  }

  @Override
  void chapter(Chapter chapter) {
    heading(
        chapter.newPage() ? "Heading_20_1" : "Heading_20_1_Following",
        1,
        chapter.number(),
        chapter.title());
  }

  @Override
  void section(Block.Section section) {
    heading("Heading_20_2", 2, section.number(), section.title());
  }

  @Override
  void subtitle(Block.Subtitle subtitle) {
    xml.leaf(
        "text:h", subtitle.title(), "text:style-name", "Heading_20_3", "text:outline-level", "3");
  }

  @Override
  void paragraph(Block.Paragraph paragraph) {
    words.open("Text_20_body").runs(sourced(paragraph.runs(), paragraph.source()));
    xml.close();
  }

  @Override
  void list(List<Block.Item> items) {
    String first = items.get(0).mark();
    boolean counts = first.matches("\\d+\\.");
    xml.open("text:list", "text:style-name", counts ? "Numbers" : "Bullets");
    for (int i = 0; i < items.size(); i++) {
      if (counts && i == 0) {
        xml.open("text:list-item", "text:start-value", first.replace(".", ""));
      } else {
        xml.open("text:list-item");
      }
      words.open("List_Item").runs(sourced(items.get(i).runs(), items.get(i).source()));
      xml.close().close();
    }
    xml.close();
  }

  @Override
  void quote(Block.Quote quote) {
    words.open("Quotations").runs(quote.runs());
    xml.close();
  }

  @Override
  void note(Block.Note note) {
    String style = note.attention() ? "Attention" : "Note";
    words.paragraph(style + "_Title", note.title());
    words.paragraph(style, note.text());
  }

  @Override
  void figure(int number, Block.Figure figure) {
    caption("edition.figure", number, figure.title(), figure.measure());
    figures.add(figure);
    words.open("Figure");
    words.drawing("Pictures/figure" + figures.size(), text("edition.figure") + number, figure);
    xml.close();
    if (!figure.foot().isEmpty()) {
      words.paragraph("Table_Foot", figure.foot());
    }
  }

  private void heading(String style, int level, String number, String title) {
    bookmarks++;
    xml.open("text:h", "text:style-name", style, "text:outline-level", "" + level);
    xml.empty("text:bookmark-start", "text:name", "toc" + bookmarks);
    xml.leaf("text:span", number, "text:style-name", "Heading_Number")
        .empty("text:tab")
        .text(title);
    xml.empty("text:bookmark-end", "text:name", "toc" + bookmarks).close();
  }

  private void caption(String kind, int number, String title, String measure) {
    String word = text(kind);
    boolean figure = kind.equals("edition.figure");
    String bookmark = OpenDocumentContents.FIGURE + number;
    words.open("Caption");
    if (figure) {
      xml.empty("text:bookmark-start", "text:name", bookmark);
    }
    xml.open("text:span", "text:style-name", "SOURCE").text(word + " ");
    xml.leaf(
        "text:sequence",
        "" + number,
        "text:name",
        word,
        "text:formula",
        "ooow:" + word + "+1",
        "style:num-format",
        "1",
        "text:ref-name",
        word + number);
    xml.close().text(" · " + title);
    if (figure) {
      xml.empty("text:bookmark-end", "text:name", bookmark);
    }
    xml.close();
    if (!measure.isEmpty()) {
      words.paragraph("Measure", measure);
    }
  }

  @Override
  void table(int number, Block.Table table) {
    caption("edition.table", number, table.title(), table.measure());
    tables.write(table, text("edition.table") + " " + number);
    words.paragraph("Table_Foot", table.foot());
  }

  private void cover(Cover cover) {
    words.paragraph("Kicker", cover.kicker());
    words.paragraph("Title", cover.title());
    words.paragraph("Subtitle", cover.subtitle());
    tables.facts(cover.facts(), cover.title());
    note(new Block.Note(true, cover.noticeTitle(), cover.notice()));
  }

  private void sequences() {
    xml.open("text:sequence-decls");
    for (String kind : List.of("edition.figure", "edition.table")) {
      xml.empty("text:sequence-decl", "text:display-outline-level", "0", "text:name", text(kind));
    }
    xml.close();
  }
}
