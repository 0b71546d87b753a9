package nl.leerateliers.edition;

import java.awt.Dimension;
import java.util.List;
import nl.leerateliers.document.Run;

/** Paragraphs, fields, links and pictures in WordprocessingML. */
record WordRuns(Xml xml) {

  private static final int EMU = 12_700;
  private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  WordRuns start(String style) {
    return start(style, false);
  }

  /** A paragraph that may have to stay on the page of the next one. */
  WordRuns start(String style, boolean keepWithNext) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (keepWithNext) {
      xml.empty("w:keepNext");
    }
    xml.close();
    return this;
  }

  WordRuns item(String style, String list) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    xml.open("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", list);
    xml.close().close();
    return this;
  }

  WordRuns end() {
    xml.close();
    return this;
  }

  void paragraph(String style, String text) {
    start(style).run(text).end();
  }

  WordRuns run(String text) {
    return run("", text);
  }

  /** Words in a style of characters; a line break stays one. */
  WordRuns run(String style, String text) {
    xml.open("w:r");
    if (!style.isEmpty()) {
      xml.open("w:rPr").empty("w:rStyle", "w:val", style).close();
    }
    String[] lines = text.split("\r?\n|\r", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.empty("w:br");
      }
      xml.leaf("w:t", lines[i], "xml:space", "preserve");
    }
    xml.close();
    return this;
  }

  WordRuns runs(List<Run> runs) {
    for (Run run : runs) {
      run(
          switch (run.style()) {
            case PLAIN -> "";
            case STRONG -> "Strong";
            case EMPHASIS -> "Emphasis";
            case BOTH -> "StrongEmphasis";
            case SOURCE -> "Source";
          },
          run.text());
    }
    return this;
  }

  WordRuns tab() {
    xml.open("w:r").empty("w:tab").close();
    return this;
  }

  /** What the word processor works out itself, with what it was last. */
  WordRuns field(String instruction, String last) {
    xml.open("w:fldSimple", "w:instr", " " + instruction + " ");
    run(last);
    xml.close();
    return this;
  }

  /** A heading that the contents point to. */
  WordRuns bookmark(int id, String number, String title) {
    return bookmark(id).run("HeadingNumber", number).tab().run(title).endBookmark(id);
  }

  WordRuns bookmark(int id) {
    xml.empty("w:bookmarkStart", "w:id", "" + id, "w:name", "_Toc" + id);
    return this;
  }

  WordRuns endBookmark(int id) {
    xml.empty("w:bookmarkEnd", "w:id", "" + id);
    return this;
  }

  /** A line of the contents; the first one begins the field that makes them anew. */
  void entry(String style, int bookmark, String number, String title, String field) {
    start(style);
    if (!field.isEmpty()) {
      mark("begin", "w:dirty", "true");
      instruction(" TOC " + field + " \\h \\z ");
      mark("separate");
    }
    xml.open("w:hyperlink", "w:anchor", "_Toc" + bookmark, "w:history", "1");
    run(number).tab().run(title).tab();
    mark("begin", "w:dirty", "true");
    instruction(" PAGEREF _Toc" + bookmark + " \\h ");
    mark("separate");
    run("");
    mark("end");
    xml.close();
    end();
  }

  void endOfContents() {
    start("BodyText");
    mark("end");
    end();
  }

  /** The picture that every program knows, and beside it the drawing in vectors. */
  void drawing(int number, String title, String alternative, Dimension size) {
    String[] extent = {"cx", "" + size.width * EMU, "cy", "" + size.height * EMU};
    String id = "" + number;
    xml.open("w:r").open("w:drawing");
    xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    xml.empty("wp:extent", extent);
    xml.empty("wp:docPr", "id", id, "name", title, "descr", alternative);
    xml.open("a:graphic", "xmlns:a", A).open("a:graphicData", "uri", PICTURE);
    xml.open("pic:pic", "xmlns:pic", PICTURE).open("pic:nvPicPr");
    xml.empty("pic:cNvPr", "id", id, "name", "figure" + id + ".png", "descr", alternative);
    xml.empty("pic:cNvPicPr").close();
    xml.open("pic:blipFill").open("a:blip", "r:embed", "png" + id).open("a:extLst");
    xml.open("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
    xml.empty(
        "asvg:svgBlip",
        "xmlns:asvg",
        "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
        "r:embed",
        "svg" + id);
    xml.close().close().close();
    xml.open("a:stretch").empty("a:fillRect").close().close();
    xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", extent);
    xml.close().open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    xml.close().close().close().close().close().close();
  }

  private void mark(String type, String... more) {
    xml.open("w:r");
    String[] attributes = new String[more.length + 2];
    attributes[0] = "w:fldCharType";
    attributes[1] = type;
    System.arraycopy(more, 0, attributes, 2, more.length);
    xml.empty("w:fldChar", attributes).close();
  }

  private void instruction(String text) {
    xml.open("w:r").leaf("w:instrText", text, "xml:space", "preserve").close();
  }
}
