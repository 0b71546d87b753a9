package nl.leerateliers.edition;

import static nl.leerateliers.message.Messages.text;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Document;

/** The document as one web page: no scripts, nothing from elsewhere, readable by everyone. */
public final class WebEdition extends Pen {

  /** The page itself forbids what it does not have. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

  private final Xml page = new Xml();
  private final WebText words = new WebText(page);
  private boolean inChapter;
  private int sections;

  private WebEdition() {}

  /** The whole file. */
  public static byte[] of(Document document) {
    WebEdition edition = new WebEdition();
    edition.page(document);
    return ("<!DOCTYPE html>\n" + edition.page).getBytes(StandardCharsets.UTF_8);
  }

  private void page(Document document) {
    page.open("html", "lang", "nl-NL").open("head").empty("meta", "charset", "utf-8");
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.empty("meta", "name", "generator", "content", "Atelierportaal");
    page.leaf("title", document.title());
    String font = Base64.getEncoder().encodeToString(Parcel.part("source-sans-3.woff2"));
    page.open("style").raw(Parcel.style("web.css").replace("{font}", font)).close().close();
    page.open("body");
    page.leaf("a", text("edition.skip"), "class", "skip", "href", "#text");
    cover(document.cover());
    words.contents(document);
    page.open("main", "id", "text", "tabindex", "-1");
    write(document);
    closeChapter();
    page.close();
    page.open("footer");
    document.footer().lines().forEach(line -> page.leaf("p", line));
    page.close().close().close();
  }

  @Override
  void chapter(Chapter chapter) {
    closeChapter();
    inChapter = true;
    page.open("section", "aria-labelledby", WebText.id(chapter.number()));
    words.heading("h2", chapter.number(), chapter.title());
  }

  @Override
  void section(Block.Section section) {
    sections++;
    words.heading("h3", section.number(), section.title());
  }

  @Override
  void subtitle(Block.Subtitle subtitle) {
    page.leaf(sections == 0 ? "h3" : "h4", subtitle.title());
  }

  @Override
  void paragraph(Block.Paragraph paragraph) {
    page.open("p");
    words.runs(sourced(paragraph.runs(), paragraph.source()));
    page.close();
  }

  @Override
  void list(List<Block.Item> items) {
    String first = items.get(0).mark();
    if (first.matches("\\d+\\.")) {
      page.open("ol", "start", first.replace(".", ""));
    } else {
      page.open("ul");
    }
    for (Block.Item item : items) {
      page.open("li");
      words.runs(sourced(item.runs(), item.source()));
      page.close();
    }
    page.close();
  }

  @Override
  void quote(Block.Quote quote) {
    page.open("blockquote").open("p");
    words.runs(quote.runs());
    page.close().close();
  }

  @Override
  void note(Block.Note note) {
    page.open("div", "class", note.attention() ? "note note--attention" : "note");
    page.open("p").leaf("strong", note.title()).close();
    words.lines("p", note.text()).close().close();
  }

  @Override
  void figure(int number, Block.Figure figure) {
    page.open("figure", "id", "drawing" + number).open("figcaption");
    words.caption(text("edition.figure") + " " + number, figure.title(), figure.measure());
    page.close();
    page.raw(figure.drawing().svg("figure" + number, figure.title(), figure.alternative()));
    words.foot(figure.foot());
    page.close();
  }

  @Override
  void table(int number, Block.Table table) {
    String name = text("edition.table") + " " + number;
    page.open("figure", "class", "table");
    page.open(
        "div",
        "class",
        "scroll",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-labelledby",
        "table" + number);
    boolean numbers = table.grid().isNumbers();
    page.open("table", "class", numbers ? "numbers" : "words");
    page.open("caption", "id", "table" + number);
    words.caption(name, table.title(), table.measure());
    page.close().open("thead").open("tr");
    table.heads().forEach(head -> page.leaf("th", head, "scope", "col"));
    page.close().close().open("tbody");
    for (List<String> row : table.rows()) {
      page.open("tr");
      words.lines("th", row.get(0), "scope", "row").close();
      row.stream().skip(1).forEach(cell -> words.lines("td", cell).close());
      page.close();
    }
    page.close().close().close();
    words.foot(table.foot());
    page.close();
  }

  private void cover(Cover cover) {
    page.open("header").leaf("p", cover.kicker(), "class", "kicker");
    page.leaf("h1", cover.title()).leaf("p", cover.subtitle(), "class", "subtitle");
    page.open("dl");
    for (Cover.Fact fact : cover.facts()) {
      page.open("div").leaf("dt", fact.label()).leaf("dd", fact.text()).close();
    }
    page.close();
    note(new Block.Note(true, cover.noticeTitle(), cover.notice()));
    page.close();
  }

  private void closeChapter() {
    sections = 0;
    if (inChapter) {
      page.close();
      inChapter = false;
    }
  }
}
