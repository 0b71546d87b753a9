package nl.leerateliers.edition;

import static nl.leerateliers.message.Messages.text;

import java.util.List;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Numbering;
import nl.leerateliers.document.Numbering.Kind;

/** Contents and a list of figures that the word processor knows as its own and can make anew. */
record WordContents(WordRuns runs) {

  /** Bookmarks of captions come behind those of headings. */
  static final int FIGURES = 10_000;

  static final int TABLES = 20_000;

  void write(Document document) {
    Numbering numbering = Numbering.of(document);
    runs.paragraph("TOCHeading", text("edition.contents"));
    int entry = 0;
    String field = "\\o \"1-2\" \\u";
    for (Numbering.Entry one : numbering.entries()) {
      boolean chapter = one.kind() == Kind.CHAPTER;
      if (chapter || one.kind() == Kind.SECTION) {
        runs.entry(chapter ? "TOC1" : "TOC2", ++entry, one.number(), one.title(), field);
        field = "";
      }
    }
    runs.endOfContents();
    figures(numbering.of(Kind.FIGURE));
  }

  private void figures(List<Numbering.Entry> figures) {
    if (figures.isEmpty()) {
      return;
    }
    runs.paragraph("FiguresHeading", text("edition.figures"));
    String field = "\\c \"" + text("edition.figure") + "\"";
    for (Numbering.Entry figure : figures) {
      int bookmark = FIGURES + Integer.parseInt(figure.number());
      runs.entry("TOC2", bookmark, figure.number(), figure.title(), field);
      field = "";
    }
    runs.endOfContents();
  }
}
