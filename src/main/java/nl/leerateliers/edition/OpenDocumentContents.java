package nl.leerateliers.edition;

import static nl.leerateliers.message.Messages.text;

import nl.leerateliers.document.Document;
import nl.leerateliers.document.Numbering;
import nl.leerateliers.document.Numbering.Kind;

/** Contents and a list of figures that the word processor knows as its own and can make anew. */
record OpenDocumentContents(OpenDocumentText words) {

  /** What the caption of a figure is called. */
  static final String FIGURE = "figure";

  void write(Document document) {
    Numbering numbering = Numbering.of(document);
    open("text:table-of-content", text("edition.contents"));
    words.xml().open("text:table-of-content-source", "text:outline-level", "2");
    title(text("edition.contents"), "Contents_Heading");
    for (int level = 1; level <= 2; level++) {
      words
          .xml()
          .open(
              "text:table-of-content-entry-template",
              "text:outline-level",
              "" + level,
              "text:style-name",
              "Contents_20_" + level);
      template();
    }
    body(text("edition.contents"), "Contents_Heading");
    int entry = 0;
    for (Numbering.Entry one : numbering.entries()) {
      if (one.kind() == Kind.CHAPTER) {
        entry("toc" + ++entry, "Contents_20_1", one);
      } else if (one.kind() == Kind.SECTION) {
        entry("toc" + ++entry, "Contents_20_2", one);
      }
    }
    words.xml().close().close();
    if (!numbering.of(Kind.FIGURE).isEmpty()) {
      figures(numbering);
    }
  }

  private void figures(Numbering numbering) {
    open("text:illustration-index", text("edition.figures"));
    words
        .xml()
        .open(
            "text:illustration-index-source",
            "text:caption-sequence-name",
            text("edition.figure"),
            "text:caption-sequence-format",
            "text");
    title(text("edition.figures"), "Figures_Heading");
    words.xml().open("text:illustration-index-entry-template", "text:style-name", "Contents_20_2");
    template();
    body(text("edition.figures"), "Figures_Heading");
    for (Numbering.Entry figure : numbering.of(Kind.FIGURE)) {
      entry(FIGURE + figure.number(), "Contents_20_2", figure);
    }
    words.xml().close().close();
  }

  private void open(String element, String name) {
    words.xml().open(element, "text:name", name, "text:protected", "false");
  }

  private void title(String title, String style) {
    words.xml().leaf("text:index-title-template", title, "text:style-name", style);
  }

  /** How the word processor makes a line anew. */
  private void template() {
    words.xml().empty("text:index-entry-link-start").empty("text:index-entry-text");
    words.xml().empty("text:index-entry-tab-stop", "style:type", "right");
    words.xml().empty("text:index-entry-page-number").empty("text:index-entry-link-end").close();
  }

  private void body(String title, String style) {
    words.xml().close().open("text:index-body");
    words.xml().open("text:index-title", "text:name", title);
    words.paragraph(style, title);
    words.xml().close();
  }

  private void entry(String bookmark, String style, Numbering.Entry entry) {
    words.open(style);
    words
        .xml()
        .open(
            "text:a",
            "xlink:type",
            "simple",
            "xlink:href",
            "#" + bookmark,
            "text:style-name",
            "Contents_Link",
            "text:visited-style-name",
            "Contents_Link");
    words
        .xml()
        .text(entry.number())
        .empty("text:tab")
        .text(entry.title())
        .close()
        .empty("text:tab");
    words
        .xml()
        .leaf("text:bookmark-ref", "", "text:reference-format", "page", "text:ref-name", bookmark);
    words.xml().close();
  }
}
