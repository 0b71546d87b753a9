package nl.leerateliers.edition;

import static nl.leerateliers.message.Messages.text;

import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Document;

/** A table of contents that the word processor knows as its own and can make anew. */
record OpenDocumentContents(OpenDocumentText words) {

  void write(Document document) {
    words
        .xml()
        .open(
            "text:table-of-content",
            "text:name",
            text("edition.contents"),
            "text:protected",
            "false");
    words.xml().open("text:table-of-content-source", "text:outline-level", "2");
    words
        .xml()
        .leaf(
            "text:index-title-template",
            text("edition.contents"),
            "text:style-name",
            "Contents_Heading");
    for (int level = 1; level <= 2; level++) {
      words
          .xml()
          .open(
              "text:table-of-content-entry-template",
              "text:outline-level",
              "" + level,
              "text:style-name",
              "Contents_20_" + level);
      words.xml().empty("text:index-entry-link-start").empty("text:index-entry-text");
      words.xml().empty("text:index-entry-tab-stop", "style:type", "right");
      words.xml().empty("text:index-entry-page-number").empty("text:index-entry-link-end").close();
    }
    words.xml().close().open("text:index-body");
    words.xml().open("text:index-title", "text:name", text("edition.contents"));
    words.paragraph("Contents_Heading", text("edition.contents"));
    words.xml().close();
    int entry = 0;
    for (Chapter chapter : document.chapters()) {
      entry(++entry, "Contents_20_1", chapter.number(), chapter.title());
      for (Block block : chapter.blocks()) {
        if (block instanceof Block.Section section) {
          entry(++entry, "Contents_20_2", section.number(), section.title());
        }
      }
    }
    words.xml().close().close();
  }

  private void entry(int bookmark, String style, String number, String title) {
    words.open(style);
    words
        .xml()
        .open(
            "text:a",
            "xlink:type",
            "simple",
            "xlink:href",
            "#toc" + bookmark,
            "text:style-name",
            "Contents_Link",
            "text:visited-style-name",
            "Contents_Link");
    words.xml().text(number).empty("text:tab").text(title).close().empty("text:tab");
    words
        .xml()
        .leaf(
            "text:bookmark-ref",
            "",
            "text:reference-format",
            "page",
            "text:ref-name",
            "toc" + bookmark);
    words.xml().close();
  }
}
