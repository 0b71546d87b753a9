package nl.leerateliers.edition;

import static nl.leerateliers.message.Messages.text;

import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Numbering;
import nl.leerateliers.document.Run;

/** Headings, links, lines and captions of a web page, and the contents made of them. */
record WebText(Xml page) {

  void contents(Document document) {
    page.open("nav", "aria-labelledby", "contents");
    page.leaf("h2", text("edition.contents"), "id", "contents").open("ul");
    for (Chapter chapter : document.chapters()) {
      page.open("li");
      link(chapter.number(), chapter.title());
      List<Block> inner =
          chapter.blocks().stream().filter(Block.Section.class::isInstance).toList();
      if (!inner.isEmpty()) {
        page.open("ul");
        for (Block block : inner) {
          page.open("li");
          link(((Block.Section) block).number(), ((Block.Section) block).title());
          page.close();
        }
        page.close();
      }
      page.close();
    }
    page.close();
    figures(document);
    page.close();
  }

  private void figures(Document document) {
    List<Numbering.Entry> figures = Numbering.of(document).of(Numbering.Kind.FIGURE);
    if (figures.isEmpty()) {
      return;
    }
    page.leaf("h2", text("edition.figures"), "class", "figures").open("ul");
    for (Numbering.Entry figure : figures) {
      page.open("li").open("a", "href", "#drawing" + figure.number());
      page.leaf("span", text("edition.figure") + " " + figure.number());
      page.text(" " + figure.title()).close().close();
    }
    page.close();
  }

  void link(String number, String title) {
    page.open("a", "href", "#" + id(number)).leaf("span", number).text(" " + title).close();
  }

  void heading(String element, String number, String title) {
    page.open(element, "id", id(number)).leaf("span", number, "class", "number");
    page.text(" " + title).close();
  }

  void caption(String name, String title, String measure) {
    page.leaf("span", name + " ", "class", "name").leaf("strong", title);
    if (!measure.isEmpty()) {
      page.text(" ").leaf("span", measure, "class", "measure");
    }
  }

  void foot(String foot) {
    if (!foot.isEmpty()) {
      page.leaf("p", foot, "class", "foot");
    }
  }

  void runs(List<Run> runs) {
    for (Run run : runs) {
      switch (run.style()) {
        case PLAIN -> page.text(run.text());
        case STRONG -> page.leaf("strong", run.text());
        case EMPHASIS -> page.leaf("em", run.text());
        case BOTH -> page.open("strong").leaf("em", run.text()).close();
        case SOURCE -> page.leaf("span", run.text(), "class", "source");
      }
    }
  }

  /** Opens an element with a text of one or more lines. */
  Xml lines(String element, String words, String... attributes) {
    page.open(element, attributes);
    String[] lines = words.split("\r?\n|\r", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        page.empty("br");
      }
      page.text(lines[i]);
    }
    return page;
  }

  static String id(String number) {
    return "h" + number.replaceAll("[^A-Za-z0-9]", "-");
  }
}
