package nl.leerateliers.edition;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Document;

/** The running text of a DOCX: paragraphs in named styles, real lists, tables and captions. */
final class WordBody extends Pen {

  /** A drawing as the file keeps it. */
  record Kept(byte[] png, String svg) {}

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Document document;
  private final WordRuns runs = new WordRuns(new Xml());
  private final WordTables tables = new WordTables(runs);
  private final List<Kept> drawings = new ArrayList<>();
  private final WordLists lists = new WordLists();
  private int bookmarks;

  WordBody(Document document) {
    this.document = document;
  }

  String xml() {
    Xml xml = runs.xml();
    xml.open(
        "w:document",
        "xmlns:w",
        W,
        "xmlns:r",
        R,
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
    xml.open("w:body");
    cover(document.cover());
    new WordContents(runs).write(document);
    write(document);
    xml.open("w:sectPr");
    xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
    xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    xml.empty(
        "w:pgMar",
        "w:top",
        "1300",
        "w:right",
        "1883",
        "w:bottom",
        "1300",
        "w:left",
        "1883",
        "w:header",
        "600",
        "w:footer",
        "600",
        "w:gutter",
        "0");
    return xml.close().close().close().toString();
  }

  List<Kept> drawings() {
    return drawings;
  }

  String numbering() {
    return lists.numbering();
  }

  static byte[] footer(Document document) {
    WordRuns runs = new WordRuns(new Xml().open("w:ftr", "xmlns:w", W));
    String[] lines = document.footer().split("\n", 2);
    runs.start("Footer").run(lines[0]).end();
    runs.start("Footer").run(lines.length > 1 ? lines[1] : "").tab();
    runs.run(text("edition.page") + " ").field("PAGE", "1");
    runs.run(" " + text("edition.of") + " ").field("NUMPAGES", "1").end();
    return runs.xml().close().bytes();
  }

  @Override
  void chapter(Chapter chapter) {
    String style = chapter.newPage() ? "Heading1" : "Heading1Following";
    heading(style, chapter.number(), chapter.title());
  }

  @Override
  void section(Block.Section section) {
    heading("Heading2", section.number(), section.title());
  }

  @Override
  void subtitle(Block.Subtitle subtitle) {
    runs.paragraph("Heading3", subtitle.title());
  }

  @Override
  void paragraph(Block.Paragraph paragraph) {
    runs.start("BodyText").runs(sourced(paragraph.runs(), paragraph.source())).end();
  }

  @Override
  void list(List<Block.Item> items) {
    String mark = items.get(0).mark();
    boolean counts = WordLists.counts(mark);
    String list = lists.begin(mark);
    for (Block.Item item : items) {
      runs.item(counts ? "ListNumber" : "ListBullet", list)
          .runs(sourced(item.runs(), item.source()))
          .end();
    }
  }

  @Override
  void quote(Block.Quote quote) {
    runs.start("Quote").runs(quote.runs()).end();
  }

  @Override
  void note(Block.Note note) {
    String style = note.attention() ? "Attention" : "Note";
    runs.paragraph(style + "Title", note.title());
    runs.paragraph(style, note.text());
  }

  @Override
  void figure(int number, Block.Figure figure) {
    caption(
        WordContents.FIGURES + number, "edition.figure", number, figure.title(), figure.measure());
    drawings.add(
        new Kept(
            figure.drawing().png(),
            figure.drawing().svg("figure" + number, figure.title(), figure.alternative())));
    runs.start("Figure");
    runs.drawing(number, figure.title(), figure.alternative(), figure.drawing().size());
    runs.end();
    if (!figure.foot().isEmpty()) {
      foot(figure.foot());
    }
  }

  @Override
  void table(int number, Block.Table table) {
    caption(WordContents.TABLES + number, "edition.table", number, table.title(), table.measure());
    tables.write(table);
    foot(table.foot());
  }

  /** After a table it stands even when empty: something must keep two tables apart. */
  private void foot(String foot) {
    runs.paragraph("TableFoot", foot);
  }

  private void caption(int id, String kind, int number, String title, String measure) {
    String word = text(kind);
    runs.start("Caption").bookmark(id).run("CaptionNumber", word + " ");
    runs.field("SEQ " + word + " \\* ARABIC", "" + number).run(" · " + title);
    runs.endBookmark(id).end();
    if (!measure.isEmpty()) {
      runs.paragraph("Measure", measure);
    }
  }

  private void heading(String style, String number, String title) {
    bookmarks++;
    runs.start(style).bookmark(bookmarks, number, title).end();
  }

  private void cover(Cover cover) {
    runs.paragraph("Kicker", cover.kicker());
    runs.paragraph("Title", cover.title());
    runs.paragraph("Subtitle", cover.subtitle());
    tables.facts(cover.facts(), cover.title());
    runs.paragraph("AttentionTitle", cover.noticeTitle());
    runs.paragraph("Attention", cover.notice());
  }
}
