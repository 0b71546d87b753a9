package nl.leerateliers.edition;

import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Run;

/** Paragraphs in named styles and the runs within them, in OpenDocument. */
record OpenDocumentText(Xml xml) {

  OpenDocumentText open(String style) {
    xml.open("text:p", "text:style-name", style);
    return this;
  }

  void paragraph(String style, String words) {
    open(style).words(words);
    xml.close();
  }

  void runs(List<Run> runs) {
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

  void words(String words) {
    String[] lines = words.split("\r?\n|\r", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.empty("text:line-break");
      }
      xml.text(lines[i]);
    }
  }

  /** A drawing in vectors, with a picture for programs that know none. */
  void drawing(String path, String name, Block.Figure figure) {
    xml.open(
        "draw:frame",
        "draw:style-name",
        "Picture",
        "draw:name",
        name,
        "text:anchor-type",
        "as-char",
        "svg:width",
        figure.drawing().size().width + "pt",
        "svg:height",
        figure.drawing().size().height + "pt");
    picture(path + ".svg", "image/svg+xml");
    picture(path + ".png", "image/png");
    xml.leaf("svg:title", figure.title()).leaf("svg:desc", figure.alternative());
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
}
