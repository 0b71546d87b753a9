package nl.leerateliers.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Grid;
import nl.leerateliers.document.SampleDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The document as ODT, web page and workbook. */
class EditionsTest {

  private static final Document SAMPLE = SampleDocument.of(4);
  private static final String BAD = "<script>alert(1)</script> =1+1 $P{x} </w:t> \u0000 😀";

  @Test
  void theOdtHasHeadingsOfLevelsHeadsThatReturnAndDrawingsWithATextBesideThem() throws Exception {
    Map<String, byte[]> parts = ZipParts.of(OpenDocumentEdition.of(SAMPLE));
    assertThat(parts.keySet()).first().isEqualTo("mimetype");
    assertThat(new String(parts.get("mimetype"), StandardCharsets.US_ASCII))
        .isEqualTo("application/vnd.oasis.opendocument.text");
    for (String part : List.of("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml")) {
      assertThat(xml(parts.get(part))).isNotNull();
    }
    Element content = xml(parts.get("content.xml"));
    assertThat(withAttribute(content, "text:h", "text:outline-level", "1")).isEqualTo(4);
    assertThat(withAttribute(content, "text:h", "text:outline-level", "2")).isEqualTo(8);
    assertThat(count(content, "table:table-header-rows")).isEqualTo(3 * 4);
    assertThat(count(content, "svg:desc")).isEqualTo(6 * 4);
    assertThat(count(content, "text:table-of-content")).isEqualTo(1);
    assertThat(count(content, "text:illustration-index")).isEqualTo(1);
    assertThat(count(content, "text:list")).isEqualTo(4);
    List<String> used = new ArrayList<>();
    NodeList all = content.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      used.add(((Element) all.item(i)).getAttribute("text:style-name"));
    }
    String styles = new String(parts.get("styles.xml"), StandardCharsets.UTF_8);
    assertThat(used.stream().filter(name -> !name.isEmpty()).distinct())
        .allMatch(name -> styles.contains("style:name=\"" + name + "\""));
    assertWhole(content.getTextContent());
    assertThat(styles).contains("fictief").contains("fo:language=\"nl\"");
  }

  @Test
  void theWebPageNeedsNothingFromElsewhereAndTellsRowsAndColumns() throws Exception {
    String page = new String(WebEdition.of(SAMPLE), StandardCharsets.UTF_8);
    assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"nl-NL\">");
    assertThat(page).doesNotContain("<script").doesNotContain("src=").doesNotContain("@import");
    assertThat(page.replaceAll("xmlns=\"[^\"]*\"", "")).doesNotContain("http:");
    assertThat(page.replaceAll("data:font/woff2;base64,", "")).doesNotContain("url(data:image");
    Element html = xml(page.substring(page.indexOf("<html")).getBytes(StandardCharsets.UTF_8));
    assertThat(count(html, "h1")).isEqualTo(1);
    assertThat(count(html, "h2")).isEqualTo(4 + 2);
    assertThat(count(html, "h3")).isEqualTo(8);
    assertThat(count(html, "table")).isEqualTo(3 * 4);
    assertThat(count(html, "caption")).isEqualTo(3 * 4);
    assertThat(count(html, "svg")).isEqualTo(count(html, "desc")).isEqualTo(6 * 4);
    int rows =
        SAMPLE.chapters().stream()
            .flatMap(chapter -> chapter.blocks().stream())
            .filter(Block.Table.class::isInstance)
            .mapToInt(block -> ((Block.Table) block).rows().size())
            .sum();
    assertThat(withAttribute(html, "th", "scope", "row")).isEqualTo(rows);
    assertWhole(html.getTextContent());
  }

  @Test
  void theWorkbookHasEveryTableAndItsNumbersAreNumbers() throws Exception {
    Block.Table table =
        new Block.Table(
            "Kerncijfers",
            "Aantal",
            Grid.N5,
            List.of("Cijfer", "Aantal", "Aandeel", "Marge", "Mediaan", "Weggelaten"),
            List.of(
                List.of("=Zaken", "102", "", "–", "42,5", "×"),
                List.of("Verdiept", "84 van 1.102", "82 %", "74–89 %", "3", "7")),
            "Fictief.");
    Document document =
        new Document(
            SAMPLE.cover(), "Voet", List.of(new Chapter("1", "Een", true, List.of(table))));
    Map<String, byte[]> parts = ZipParts.of(WorkbookEdition.of(document));
    Element sheet = xml(parts.get("xl/worksheets/sheet2.xml"));
    assertThat(numbers(sheet))
        .containsExactly("102", "42.5", "84", "1102", "0.82", "0.74", "0.89", "3", "7");
    assertThat(xml(parts.get("xl/sharedStrings.xml")).getTextContent())
        .contains("×", "=Zaken", "Fictief.");
    assertThat(
            ZipParts.of(WorkbookEdition.of(SAMPLE)).keySet().stream()
                .filter(name -> name.startsWith("xl/worksheets/sheet")))
        .as("one about the report, and three in each chapter")
        .hasSize(1 + 3 * 4);
  }

  @Test
  void textFromDataIsOnlyEverText() throws Exception {
    Block.Table table =
        new Block.Table(BAD, BAD, Grid.T2, List.of(BAD, BAD), List.of(List.of(BAD, BAD)), BAD);
    Document document =
        new Document(
            new Cover(BAD, BAD, BAD, List.of(new Cover.Fact(BAD, BAD)), BAD, BAD),
            BAD,
            List.of(
                new Chapter(
                    "1",
                    BAD,
                    true,
                    List.of(
                        new Block.Paragraph(BAD, BAD),
                        new Block.Item("•", BAD, BAD),
                        new Block.Note(true, BAD, BAD),
                        table))));
    String plain = BAD.replace("\u0000", "");
    String page = new String(WebEdition.of(document), StandardCharsets.UTF_8);
    assertThat(page).doesNotContain("<script");
    assertThat(
            xml(page.substring(page.indexOf("<html")).getBytes(StandardCharsets.UTF_8))
                .getTextContent())
        .contains(plain);
    assertThat(
            xml(ZipParts.of(OpenDocumentEdition.of(document)).get("content.xml")).getTextContent())
        .contains(plain);
    Map<String, byte[]> workbook = ZipParts.of(WorkbookEdition.of(document));
    assertThat(count(xml(workbook.get("xl/worksheets/sheet2.xml")), "f")).isZero();
  }

  private static void assertWhole(String content) {
    String text = squeezed(content);
    for (Chapter chapter : SAMPLE.chapters()) {
      for (Block block : chapter.blocks()) {
        Words.of(block).forEach(words -> assertThat(text).contains(squeezed(words)));
      }
    }
  }

  private static List<String> numbers(Element sheet) {
    List<String> numbers = new ArrayList<>();
    NodeList cells = sheet.getElementsByTagName("c");
    for (int i = 0; i < cells.getLength(); i++) {
      Element cell = (Element) cells.item(i);
      String kind = cell.getAttribute("t");
      if ((kind.isEmpty() || kind.equals("n")) && !cell.getTextContent().isEmpty()) {
        numbers.add(cell.getTextContent());
      }
    }
    return numbers;
  }

  private static long count(Element within, String name) {
    return within.getElementsByTagName(name).getLength();
  }

  private static long withAttribute(Element within, String name, String attribute, String value) {
    NodeList found = within.getElementsByTagName(name);
    long count = 0;
    for (int i = 0; i < found.getLength(); i++) {
      count += ((Element) found.item(i)).getAttribute(attribute).equals(value) ? 1 : 0;
    }
    return count;
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static Element xml(byte[] bytes) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes))
        .getDocumentElement();
  }
}
