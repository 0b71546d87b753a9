package nl.leerateliers.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a reader sees it: the words of each page, its structure, its type. */
public record PdfPages(
    List<String> texts,
    List<PDStructureElement> structure,
    TreeMap<String, Boolean> fonts,
    String title,
    String language,
    List<String> bookmarks) {

  public static PdfPages of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> texts = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
      }
      TreeMap<String, Boolean> fonts = new TreeMap<>();
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          fonts.put(font.getName(), font.isEmbedded());
        }
      }
      List<PDStructureElement> structure = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), structure);
      return new PdfPages(
          texts,
          structure,
          fonts,
          document.getDocumentInformation().getTitle(),
          document.getDocumentCatalog().getLanguage(),
          bookmarks(document.getDocumentCatalog().getDocumentOutline()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All words, blanks made one. */
  public String text() {
    return String.join(" ", texts);
  }

  public long count(String tag) {
    return structure.stream().filter(element -> tag.equals(element.getStructureType())).count();
  }

  /** The number of the page, from 1, behind the contents on which these words stand; 0 if none. */
  public int pageOf(String words, int contentsEnd) {
    for (int i = contentsEnd; i < texts.size(); i++) {
      if (texts.get(i).contains(words)) {
        return i + 1;
      }
    }
    return 0;
  }

  public boolean hasBookmarks() {
    return !bookmarks.isEmpty();
  }

  /** What is said of each drawing to who cannot see it, in reading order. */
  public List<String> alternatives() {
    return structure.stream()
        .filter(element -> "Figure".equals(element.getStructureType()))
        .map(PDStructureElement::getAlternateDescription)
        .toList();
  }

  private static List<String> bookmarks(PDOutlineNode node) {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle());
      titles.addAll(bookmarks(item));
    }
    return titles;
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> into) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        into.add(element);
        collect(element, into);
      }
    }
  }
}
