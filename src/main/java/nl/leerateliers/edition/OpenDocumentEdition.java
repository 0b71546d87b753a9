package nl.leerateliers.edition;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Grid;
import nl.leerateliers.document.Run;

/** The document as ODT (OpenDocument 1.3), from the same model and with the same styles as DOCX. */
public final class OpenDocumentEdition extends Pen {

  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
  private static final double WIDTH = 407;

  private final Xml xml = new Xml();
  private final List<Block.Figure> figures = new ArrayList<>();
  private int bookmarks;

  private OpenDocumentEdition() {}

  /** The whole file. */
  public static byte[] of(Document document) {
    OpenDocumentEdition edition = new OpenDocumentEdition();
    byte[] content = edition.content(document);
    Package file = new Package();
    file.stored("mimetype", MEDIA_TYPE);
    file.add("META-INF/manifest.xml", edition.manifest());
    file.add("meta.xml", meta(document));
    file.add("styles.xml", styles(document));
    file.add("content.xml", content);
    for (int i = 0; i < edition.figures.size(); i++) {
      Block.Figure figure = edition.figures.get(i);
      String name = "Pictures/figure" + (i + 1);
      file.add(name + ".png", figure.drawing().png());
      file.add(
          name + ".svg",
          figure.drawing().svg("figure" + (i + 1), figure.title(), figure.alternative()));
    }
    return file.closed();
  }

  private byte[] content(Document document) {
    root("office:document-content").open("office:automatic-styles");
    xml.raw(Package.style("opendocument-cells.xml"));
    for (Grid grid : Grid.values()) {
      for (int cells = 2; cells <= grid.columns(); cells++) {
        columns(grid, cells);
      }
    }
    xml.close().open("office:body").open("office:text");
    sequences();
    cover(document.cover());
    contents(document);
    write(document);
    xml.close().close().close();
    return xml.bytes();
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
    open("Text_20_body").runs(sourced(paragraph.runs(), paragraph.source()));
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
      open("List_Item").runs(sourced(items.get(i).runs(), items.get(i).source()));
      xml.close().close();
    }
    xml.close();
  }

  @Override
  void quote(Block.Quote quote) {
    open("Quotations").runs(quote.runs());
    xml.close();
  }

  @Override
  void note(Block.Note note) {
    String style = note.attention() ? "Attention" : "Note";
    paragraph(style + "_Title", note.title());
    paragraph(style, note.text());
  }

  @Override
  void figure(int number, Block.Figure figure) {
    caption("edition.figure", number, figure.title(), figure.measure());
    figures.add(figure);
    open("Figure");
    xml.open(
        "draw:frame",
        "draw:style-name",
        "Picture",
        "draw:name",
        text("edition.figure") + number,
        "text:anchor-type",
        "as-char",
        "svg:width",
        figure.drawing().size().width + "pt",
        "svg:height",
        figure.drawing().size().height + "pt");
    picture("Pictures/figure" + figures.size() + ".svg", "image/svg+xml");
    picture("Pictures/figure" + figures.size() + ".png", "image/png");
    xml.leaf("svg:title", figure.title()).leaf("svg:desc", figure.alternative());
    xml.close().close();
    if (!figure.foot().isEmpty()) {
      paragraph("Table_Foot", figure.foot());
    }
  }

  @Override
  void table(int number, Block.Table table) {
    caption("edition.table", number, table.title(), table.measure());
    String style = table.grid() + "-" + table.heads().size();
    boolean numbers = table.grid().isNumbers();
    xml.open(
        "table:table",
        "table:name",
        text("edition.table") + " " + number,
        "table:style-name",
        style);
    xml.leaf("table:title", table.title());
    for (int i = 0; i < table.heads().size(); i++) {
      xml.empty("table:table-column", "table:style-name", style + "-" + i);
    }
    xml.open("table:table-header-rows");
    row(table.heads(), numbers, "Table_Head", "Head_Cell");
    xml.close();
    table.rows().forEach(row -> row(row, numbers, "Table", "Cell"));
    xml.close();
    paragraph("Table_Foot", table.foot());
  }

  private void row(List<String> cells, boolean numbers, String kind, String cellStyle) {
    xml.open("table:table-row", "table:style-name", "Row");
    for (int i = 0; i < cells.size(); i++) {
      xml.open("table:table-cell", "table:style-name", cellStyle, "office:value-type", "string");
      paragraph(kind + (numbers && i > 0 ? "_Number" : "_Text"), cells.get(i));
      xml.close();
    }
    xml.close();
  }

  private void cover(Cover cover) {
    paragraph("Kicker", cover.kicker());
    paragraph("Title", cover.title());
    paragraph("Subtitle", cover.subtitle());
    xml.open("table:table", "table:name", cover.title(), "table:style-name", "T2-2");
    xml.empty("table:table-column", "table:style-name", "T2-2-0");
    xml.empty("table:table-column", "table:style-name", "T2-2-1");
    cover.facts().forEach(fact -> row(List.of(fact.label(), fact.text()), false, "Table", "Cell"));
    xml.close();
    note(new Block.Note(true, cover.noticeTitle(), cover.notice()));
  }

  /** A table of contents that the word processor knows as its own and can make anew. */
  private void contents(Document document) {
    xml.open(
        "text:table-of-content", "text:name", text("edition.contents"), "text:protected", "false");
    xml.open("text:table-of-content-source", "text:outline-level", "2");
    xml.leaf(
        "text:index-title-template",
        text("edition.contents"),
        "text:style-name",
        "Contents_Heading");
    for (int level = 1; level <= 2; level++) {
      xml.open(
          "text:table-of-content-entry-template",
          "text:outline-level",
          "" + level,
          "text:style-name",
          "Contents_20_" + level);
      xml.empty("text:index-entry-link-start").empty("text:index-entry-text");
      xml.empty("text:index-entry-tab-stop", "style:type", "right");
      xml.empty("text:index-entry-page-number").empty("text:index-entry-link-end").close();
    }
    xml.close().open("text:index-body");
    xml.open("text:index-title", "text:name", text("edition.contents"));
    paragraph("Contents_Heading", text("edition.contents"));
    xml.close();
    int entry = 0;
    for (Chapter chapter : document.chapters()) {
      entry(++entry, "Contents_20_1", chapter.number(), chapter.title());
      for (Block block : chapter.blocks()) {
        if (block instanceof Block.Section section) {
          entry(++entry, "Contents_20_2", section.number(), section.title());
        }
      }
    }
    xml.close().close();
  }

  private void entry(int bookmark, String style, String number, String title) {
    open(style);
    xml.open(
        "text:a",
        "xlink:type",
        "simple",
        "xlink:href",
        "#toc" + bookmark,
        "text:style-name",
        "Contents_Link",
        "text:visited-style-name",
        "Contents_Link");
    xml.text(number).empty("text:tab").text(title).close().empty("text:tab");
    xml.leaf(
        "text:bookmark-ref",
        "",
        "text:reference-format",
        "page",
        "text:ref-name",
        "toc" + bookmark);
    xml.close();
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
    open("Caption");
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
    xml.close().text(" · " + title).close();
    if (!measure.isEmpty()) {
      paragraph("Measure", measure);
    }
  }

  private void sequences() {
    xml.open("text:sequence-decls");
    for (String kind : List.of("edition.figure", "edition.table")) {
      xml.empty("text:sequence-decl", "text:display-outline-level", "0", "text:name", text(kind));
    }
    xml.close();
  }

  private void picture(String path, String type) {
    xml.empty(
        "draw:image",
        "xlink:href",
        path,
        "xlink:type",
        "simple",
        "xlink:show",
        "embed",
        "xlink:actuate",
        "onLoad",
        "draw:mime-type",
        type);
  }

  private OpenDocumentEdition open(String style) {
    xml.open("text:p", "text:style-name", style);
    return this;
  }

  private void paragraph(String style, String words) {
    open(style).words(words);
    xml.close();
  }

  private void runs(List<Run> runs) {
    for (Run run : runs) {
      if (run.style() == Run.Style.PLAIN) {
        words(run.text());
      } else {
        xml.open("text:span", "text:style-name", run.style().name());
        words(run.text());
        xml.close();
      }
    }
  }

  private void words(String words) {
    String[] lines = words.split("\r?\n|\r", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.empty("text:line-break");
      }
      xml.text(lines[i]);
    }
  }

  private void columns(Grid grid, int cells) {
    List<Double> shares = grid.shares(cells);
    if (shares.size() != cells) {
      return;
    }
    String name = grid + "-" + cells;
    double all = shares.stream().mapToDouble(share -> share * WIDTH).sum();
    xml.open("style:style", "style:name", name, "style:family", "table");
    xml.empty(
            "style:table-properties",
            "style:width",
            points(all),
            "table:align",
            "left",
            "table:border-model",
            "collapsing")
        .close();
    for (int i = 0; i < cells; i++) {
      xml.open("style:style", "style:name", name + "-" + i, "style:family", "table-column");
      xml.empty(
          "style:table-column-properties", "style:column-width", points(shares.get(i) * WIDTH));
      xml.close();
    }
  }

  private static String points(double width) {
    return Math.round(width * 10) / 10.0 + "pt";
  }

  private Xml root(String element) {
    return xml.open(
        element,
        "office:version",
        "1.3",
        "xmlns:office",
        OASIS + "office:1.0",
        "xmlns:text",
        OASIS + "text:1.0",
        "xmlns:table",
        OASIS + "table:1.0",
        "xmlns:style",
        OASIS + "style:1.0",
        "xmlns:draw",
        OASIS + "drawing:1.0",
        "xmlns:svg",
        OASIS + "svg-compatible:1.0",
        "xmlns:fo",
        OASIS + "xsl-fo-compatible:1.0",
        "xmlns:xlink",
        "http://www.w3.org/1999/xlink",
        "xmlns:ooow",
        "http://openoffice.org/2004/writer");
  }

  private byte[] manifest() {
    Xml manifest = new Xml();
    manifest.open(
        "manifest:manifest", "xmlns:manifest", OASIS + "manifest:1.0", "manifest:version", "1.3");
    file(manifest, "/", MEDIA_TYPE);
    for (String part : List.of("content.xml", "styles.xml", "meta.xml")) {
      file(manifest, part, "text/xml");
    }
    for (int i = 1; i <= figures.size(); i++) {
      file(manifest, "Pictures/figure" + i + ".png", "image/png");
      file(manifest, "Pictures/figure" + i + ".svg", "image/svg+xml");
    }
    return manifest.close().bytes();
  }

  private static void file(Xml manifest, String path, String type) {
    manifest.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
  }

  private static byte[] meta(Document document) {
    return new Xml()
        .open(
            "office:document-meta",
            "office:version",
            "1.3",
            "xmlns:office",
            OASIS + "office:1.0",
            "xmlns:meta",
            OASIS + "meta:1.0",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/")
        .open("office:meta")
        .leaf("meta:generator", "Atelierportaal")
        .leaf("dc:title", document.title())
        .leaf("dc:subject", document.footer().replace('\n', ' '))
        .leaf("dc:language", "nl-NL")
        .close()
        .close()
        .bytes();
  }

  private static String styles(Document document) {
    String[] lines = document.footer().split("\n", 2);
    return Package.style("opendocument-styles.xml")
        .replace("[foot 1]", Xml.escape(lines[0]))
        .replace("[foot 2]", lines.length > 1 ? Xml.escape(lines[1]) : "")
        .replace("[page]", text("edition.page"))
        .replace("[of]", text("edition.of"));
  }
}
