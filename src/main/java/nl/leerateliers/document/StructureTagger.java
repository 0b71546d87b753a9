package nl.leerateliers.document;

import java.util.List;
import java.util.Set;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;
import org.jspecify.annotations.Nullable;

/**
 * Gives every printed element its place in the structure of the file (ISO 32000-1, 14.8): headings,
 * paragraphs, lists, tables with heads, figures with alternative texts, contents. The templates say
 * what an element is ({@link Tagged}); whatever says nothing is decoration.
 */
@SuppressWarnings("NullAway.Init")
final class StructureTagger implements PdfTagger {

  private static final String ARTIFACT = "artifact";

  /** Frames whose texts belong together, and the container that neighbouring ones share. */
  private static final Set<String> ROWS = Set.of("TR", "LI", "TOCI");

  private static final Set<String> CELLS = Set.of("TH", "TD");

  private final List<Integer> links;
  private PdfStructure structure;
  private PdfStructureEntry root;
  private String language = "";
  private @Nullable PdfStructureEntry container;
  private String containerKey = "";
  private @Nullable PdfStructureEntry row;
  private RowCells cells;
  private boolean decoration;

  /**
   * Tells the number of each link's tag in the file to {@code links}, in the order of the pages.
   */
  StructureTagger(List<Integer> links) {
    this.links = links;
  }

  @Override
  public void setLanguage(String tag) {
    language = tag == null ? "" : tag;
  }

  @Override
  public void setPdfProducer(PdfProducer producer) {
    structure = producer.getPdfStructure();
  }

  @Override
  public void init() {
    root = structure.createDocumentTag(language);
    cells = new RowCells(structure);
  }

  @Override
  public void startPage() {
    // A table or list goes on over pages, so nothing is closed here.
  }

  @Override
  public void endPage() {
    row = null;
  }

  @Override
  public void startElement(JRPrintElement element) {
    String tag = new Tagged(element).tag();
    if (!ROWS.contains(tag)) {
      return;
    }
    String name = tag.equals("TR") ? "Table" : tag.equals("LI") ? "L" : "TOC";
    String key = name + new Tagged(element).table();
    PdfStructureEntry open = container;
    if (open == null || !key.equals(containerKey)) {
      open = structure.createTag(root, name);
      container = open;
      containerKey = key;
      cells.newTable();
    }
    row = structure.createTag(open, tag);
    cells.newRow(row);
  }

  @Override
  public void endElement(JRPrintElement element) {
    if (ROWS.contains(new Tagged(element).tag())) {
      cells.endRow();
      row = null;
    }
  }

  @Override
  public void beginArtifact() {
    structure.beginArtifact();
  }

  @Override
  public void endArtifact() {
    structure.endArtifact();
  }

  @Override
  public void startImage(JRPrintImage image, float left, float bottom, float right, float top) {
    String alternative = image.getHyperlinkTooltip();
    if (alternative == null || alternative.isBlank()) {
      throw new IllegalStateException("A drawing without an alternative text");
    }
    closeContainer();
    PdfStructureEntry figure = structure.beginTag(root, "Figure");
    figure.putString("Alt", alternative);
    figure.setBBox(left, bottom, right, top);
  }

  @Override
  public void endImage() {
    structure.endTag();
  }

  @Override
  public void startText(JRPrintText text) {
    String tag = new Tagged(text).tag();
    decoration = tag.isEmpty() || tag.equals(ARTIFACT);
    if (decoration) {
      structure.beginArtifact();
      return;
    }
    PdfStructureEntry parent = row;
    if (parent == null) {
      closeContainer();
      parent = root;
    } else if (CELLS.contains(tag) && cells.goesOn(text.getX())) {
      // The library hands over a text of more lines line by line.
      structure.beginTag(cells.open(), "P");
      return;
    } else if (CELLS.contains(tag)) {
      cells.begin(text.getX());
      if (text.getFullText().indexOf('\n') >= 0) {
        structure.beginTag(cells.open(tag, new Tagged(text).scope()), "P");
        return;
      }
    }
    if (text.getHyperlinkType() != HyperlinkTypeEnum.NONE) {
      PdfStructureEntry reference = structure.createTag(parent, tag);
      PdfStructureEntry link = structure.beginTag(reference, "Link");
      link.putString("T", String.valueOf(text.getHyperlinkAnchor()));
      links.add(((ClassicStructureEntry) link).getElement().getReference().getNumber());
      return;
    }
    PdfStructureEntry entry = structure.beginTag(parent, tag);
    String scope = new Tagged(text).scope();
    if (!scope.isEmpty()) {
      entry.setScope(scope);
    }
  }

  @Override
  public void startText(JRPrintText text, String listItem) {
    startText(text);
  }

  @Override
  public void endText() {
    if (decoration) {
      structure.endArtifact();
    } else {
      structure.endTag();
    }
  }

  @Override
  public boolean isFirstLinkParagraph() {
    return false;
  }

  @Override
  public @Nullable PdfStructureEntry getCurrentLinkTag() {
    return null;
  }

  @Override
  public @Nullable StyledTextListWriter getListWriter() {
    return null;
  }

  private void closeContainer() {
    container = null;
    containerKey = "";
  }
}
