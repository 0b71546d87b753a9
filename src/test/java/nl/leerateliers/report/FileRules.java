package nl.leerateliers.report;

import static nl.leerateliers.report.FileParts.all;
import static nl.leerateliers.report.FileParts.cells;
import static nl.leerateliers.report.FileParts.parsed;
import static nl.leerateliers.report.FileParts.plain;
import static nl.leerateliers.report.FileParts.squeezed;
import static nl.leerateliers.report.FileParts.xml;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerateliers.document.Document;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What every file that leaves the portal keeps to, looked up in the file itself: it says on each
 * page or sheet what it belongs to, and carries nothing beside what can be read in it (R10).
 */
final class FileRules {

  /** An id of a case; what a file counts never leads back to one. */
  private static final Pattern CASE = Pattern.compile("\\b[HMU]-\\d{3}\\b");

  private static final Set<String> WORD_PARTS =
      Set.of("document", "styles", "numbering", "fontTable", "settings", "footer1");

  private FileRules() {}

  static void hold(Document document, ReportFormat format, byte[] file) {
    String scope = document.scope();
    assertThat(scope).contains(", peildatum ", ", filters: ", "fictief");
    switch (format) {
      case PDF -> pdf(file, scope);
      case DOCX -> word(xml(file), document);
      case ODT -> text(xml(file), document);
      case XLSX -> workbook(xml(file), scope);
      case HTML -> web(new String(file, StandardCharsets.UTF_8), document);
    }
  }

  private static void pdf(byte[] file, String scope) {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String words = plain(stripper.getText(pdf));
        assertThat(words).as("page " + page).contains(scope).doesNotContainPattern(CASE);
      }
      assertThat(pdf.getDocumentInformation().getMetadataKeys())
          .containsExactlyInAnyOrder("Title", "Subject", "Creator", "Producer", "CreationDate");
      assertThat(pdf.getDocumentInformation().getSubject()).contains(scope);
      String about =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(about).contains(scope).doesNotContain("dc:creator");
      assertThat(pdf.getDocumentCatalog().getAcroForm()).isNull();
      assertThat(pdf.getDocumentCatalog().getOCProperties()).isNull();
      assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(
              pdf.getDocumentCatalog().getNames() == null
                  || pdf.getDocumentCatalog().getNames().getEmbeddedFiles() == null)
          .isTrue();
      for (PDPage page : pdf.getPages()) {
        assertThat(page.getAnnotations()).hasOnlyElementsOfType(PDAnnotationLink.class);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void word(Map<String, Element> parts, Document document) {
    parts.keySet().stream()
        .filter(name -> name.startsWith("word/") && !name.startsWith("word/_rels"))
        .forEach(name -> assertThat(name.replaceAll("word/|\\.xml", "")).isIn(WORD_PARTS));
    assertThat(parts.keySet().stream().filter(name -> name.startsWith("docProps")))
        .containsExactly("docProps/core.xml");
    Element core = parts.get("docProps/core.xml");
    assertThat(all(core, "dc:creator")).containsExactly("Atelierportaal");
    assertThat(all(core, "cp:lastModifiedBy")).isEmpty();
    Element main = parts.get("word/document.xml");
    assertThat(main.getTextContent()).contains(document.scope()).doesNotContainPattern(CASE);
    assertThat(parts.get("word/footer1.xml").getTextContent()).contains(document.scope());
    assertThat(main.getElementsByTagName("w:footerReference").getLength()).isEqualTo(1);
    for (String hidden : List.of("w:titlePg", "w:vanish", "w:ins", "w:del", "w:commentReference")) {
      assertThat(main.getElementsByTagName(hidden).getLength()).as(hidden).isZero();
    }
    assertThat(cells(document)).containsAll(all(main, "w:tc"));
  }

  private static void text(Map<String, Element> parts, Document document) {
    Element meta = parts.get("meta.xml");
    assertThat(all(meta, "dc:creator")).isEmpty();
    assertThat(all(meta, "meta:initial-creator")).isEmpty();
    assertThat(parts.keySet())
        .containsExactly("META-INF/manifest.xml", "content.xml", "meta.xml", "styles.xml");
    Element content = parts.get("content.xml");
    assertThat(content.getTextContent()).contains(document.scope()).doesNotContainPattern(CASE);
    assertThat(all(parts.get("styles.xml"), "style:footer"))
        .isNotEmpty()
        .allMatch(foot -> foot.contains(squeezed(document.scope())));
    for (String hidden : List.of("office:annotation", "text:tracked-changes", "text:hidden-text")) {
      assertThat(content.getElementsByTagName(hidden).getLength()).as(hidden).isZero();
    }
    assertThat(cells(document)).containsAll(all(content, "table:table-cell"));
  }

  private static void workbook(Map<String, Element> parts, String scope) {
    assertThat(all(parts.get("docProps/core.xml"), "dc:creator")).containsExactly("Atelierportaal");
    List<String> shared = new ArrayList<>();
    NodeList strings = parts.get("xl/sharedStrings.xml").getElementsByTagName("si");
    for (int i = 0; i < strings.getLength(); i++) {
      shared.add(strings.item(i).getTextContent());
    }
    assertThat(shared).noneMatch(words -> CASE.matcher(words).find());
    assertThat(parts.keySet())
        .noneMatch(name -> name.matches(".*(comment|custom|externalLink|drawing).*"));
    assertThat(parts.get("xl/workbook.xml").getElementsByTagName("sheet").getLength())
        .isGreaterThan(1);
    parts.forEach(
        (name, part) -> {
          assertThat(hidden(part)).as(name).isFalse();
          if (name.startsWith("xl/worksheets/sheet")) {
            assertThat(all(part, "oddFooter").get(0)).as(name).contains(squeezed(scope));
            assertThat(part.getElementsByTagName("f").getLength()).as("formulas").isZero();
            assertThat(first(part, shared)).as(name).contains(scope);
          }
        });
  }

  /** The words of the first three rows. */
  private static String first(Element sheet, List<String> shared) {
    StringBuilder words = new StringBuilder();
    NodeList cells = sheet.getElementsByTagName("c");
    for (int i = 0; i < cells.getLength(); i++) {
      Element cell = (Element) cells.item(i);
      if (cell.getAttribute("r").matches("[A-Z]+[123]") && cell.getAttribute("t").equals("s")) {
        words.append(shared.get(Integer.parseInt(cell.getTextContent()))).append('\n');
      }
    }
    return words.toString();
  }

  private static boolean hidden(Element part) {
    NodeList all = part.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getAttribute("hidden").matches("1|true")
          || element.getAttribute("state").matches("hidden|veryHidden")) {
        return true;
      }
    }
    return false;
  }

  private static void web(String page, Document document) {
    assertThat(page)
        .doesNotContain("<!--")
        .doesNotContain("name=\"author\"")
        .doesNotContain(" hidden");
    Element html = parsed(page.substring(page.indexOf("<html")).getBytes(StandardCharsets.UTF_8));
    assertThat(html.getTextContent()).doesNotContainPattern(CASE);
    for (String place : List.of("header", "footer")) {
      assertThat(all(html, place)).hasSize(1).allMatch(w -> w.contains(squeezed(document.scope())));
    }
    assertThat(cells(document)).containsAll(all(html, "td"));
  }
}
