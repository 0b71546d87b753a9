package nl.leerateliers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.Revisions;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What holds for the structure of every PDF: a judge's pass alone is no proof. */
public final class StructureRules {

  private static final Set<String> SCOPES = Set.of("Row", "Column", "Both");

  private StructureRules() {}

  /**
   * Fails where a PDF breaks a rule.
   *
   * @param numbered whether its pages carry "pagina 1 van 2"
   */
  public static void hold(byte[] pdf, String name, boolean numbered) {
    PdfPages pages = PdfPages.of(pdf);
    assertThat(pages.language()).as(name).isEqualTo("nl-NL");
    assertThat(pages.title()).as(name).isNotBlank();
    assertThat(pages.hasBookmarks()).as(name + " has bookmarks").isTrue();
    assertThat(pages.fonts()).as(name).isNotEmpty();
    assertThat(pages.fonts()).as(name).allSatisfy((font, in) -> assertThat(in).as(font).isTrue());
    headingsNest(pages, name);
    for (PDStructureElement element : pages.structure()) {
      element(element, name);
    }
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).as(name).isTrue();
      PDViewerPreferences shown = file.getDocumentCatalog().getViewerPreferences();
      assertThat(shown.displayDocTitle()).as(name + " shows its title").isTrue();
      int number = 1;
      for (PDPage page : file.getPages()) {
        String foot = "pagina" + number++ + "van" + file.getNumberOfPages();
        PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
        reader.processPage(page);
        String aside = words(reader.getMarkedContents(), true);
        String told = words(reader.getMarkedContents(), false);
        assertThat(told).as(name).isNotBlank().doesNotContain(foot);
        if (numbered) {
          assertThat(aside).as(name + ": the foot is no part of the text").contains(foot);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void headingsNest(PdfPages pages, String name) {
    List<Integer> levels =
        pages.structure().stream()
            .map(PDStructureElement::getStructureType)
            .filter(type -> type.matches("H[1-6]"))
            .map(type -> type.charAt(1) - '0')
            .toList();
    assertThat(levels).as(name + " has headings").isNotEmpty();
    int before = 0;
    for (int level : levels) {
      assertThat(level).as(name + ": no level is left out in " + levels).isBetween(1, before + 1);
      before = level;
    }
  }

  private static void element(PDStructureElement element, String name) {
    List<String> kids = types(element);
    switch (element.getStructureType()) {
      case "Table" -> {
        assertThat(kids).as(name).isNotEmpty().containsOnly("TR");
        assertThat(headed(element)).as(name + ": heads above or in front").isTrue();
      }
      case "TR" -> {
        assertThat(kids).as(name).isNotEmpty().isSubsetOf("TH", "TD");
        assertThat(kids.contains("TH") || goesOn(element)).as(name + ": a row has a head").isTrue();
      }
      case "TH" -> assertThat(scope(element)).as(name + ": scope of a head").isIn(SCOPES);
      case "L" -> assertThat(kids).as(name).isNotEmpty().containsOnly("LI");
      case "LI" -> assertThat(kids).as(name).containsExactly("Lbl", "LBody");
      case "TOC" -> assertThat(kids).as(name).isNotEmpty().containsOnly("TOCI");
      case "Figure" -> assertThat(element.getAlternateDescription()).as(name).isNotBlank();
      default -> assertThat(element.getStructureType()).as(name).isNotBlank();
    }
  }

  /** A row that goes on from the page before, where its head stands. */
  private static boolean goesOn(PDStructureElement row) {
    return ((PDStructureElement) row.getKids().get(0)).getKids().isEmpty();
  }

  /** Heads in all of the first row, or one in front of each row. */
  private static boolean headed(PDStructureElement table) {
    List<List<String>> rows =
        table.getKids().stream().map(row -> types((PDStructureElement) row)).toList();
    return rows.get(0).stream().allMatch("TH"::equals)
        || rows.stream().allMatch(row -> row.get(0).equals("TH"));
  }

  private static List<String> types(PDStructureElement element) {
    return element.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(kid -> ((PDStructureElement) kid).getStructureType())
        .toList();
  }

  private static String scope(PDStructureElement element) {
    Revisions<PDAttributeObject> attributes = element.getAttributes();
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.getObject(i) instanceof PDTableAttributeObject table) {
        return table.getScope();
      }
    }
    return "none";
  }

  private static String words(List<PDMarkedContent> contents, boolean artifacts) {
    StringBuilder words = new StringBuilder();
    for (PDMarkedContent content : contents) {
      if ("Artifact".equals(content.getTag()) == artifacts) {
        collect(content, words);
      }
    }
    return words.toString().replaceAll("\\s+", "");
  }

  private static void collect(PDMarkedContent content, StringBuilder words) {
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        words.append(letter.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, words);
      }
    }
  }
}
