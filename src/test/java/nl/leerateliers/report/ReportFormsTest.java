package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.document.StructureRules;
import nl.leerateliers.document.Verapdf;
import nl.leerateliers.edition.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of the committed datasets in all their forms; for the eye in target/reports. */
class ReportFormsTest {

  private static final Pattern HIGHEST = Pattern.compile("aantal heeft ([^:]+): (\\d+)");

  private static final Map<String, Document> DOCUMENTS = new LinkedHashMap<>();
  private static final Map<String, byte[]> FILES = new LinkedHashMap<>();
  private static final Map<String, byte[]> PDFS = new LinkedHashMap<>();

  private static final Map<String, byte[]> PRINTED = new LinkedHashMap<>();

  @TempDir static Path temp;

  @BeforeAll
  static void write() throws IOException {
    try (GivenReports given = new GivenReports(temp, "haarlem", "maastricht", "utrecht")) {
      DOCUMENTS.putAll(GivenFiles.documents(given));
      PRINTED.putAll(GivenFiles.ordered(given));
    }
    FILES.putAll(GivenFiles.inAllForms(DOCUMENTS));
    DOCUMENTS.keySet().forEach(name -> PDFS.put(name, FILES.get(name + ".pdf")));
    PRINTED.putAll(PDFS);
  }

  @Test
  void everyPdfIsAccessibleAndArchivable() {
    PRINTED.forEach((name, pdf) -> Verapdf.passes(pdf, name));
  }

  @Test
  void everyPdfHasAStructureThatCanBeReadAloud() {
    PRINTED.forEach((name, pdf) -> StructureRules.hold(pdf, name, !name.contains("poster")));
  }

  @Test
  void everyFileSaysWhatItBelongsToAndCarriesNothingBesideWhatCanBeRead() {
    DOCUMENTS.forEach(
        (name, document) -> {
          for (ReportFormat format : ReportFormat.values()) {
            FileRules.hold(document, format, FILES.get(name + "." + format.code()));
          }
        });
  }

  @Test
  void aPaperForOneRecipientSaysSoOnEachPage() {
    for (ReportKind kind : List.of(ReportKind.MEETING_PACK, ReportKind.MINUTES)) {
      PdfPages paper = PdfPages.of(PRINTED.get(kind.code() + " by order"));
      assertThat(paper.texts().get(0)).contains("Voor: Veiligheidshuis");
      assertThat(paper.texts())
          .allMatch(
              page ->
                  page.contains(
                      "Haarlem, peildatum 12 april 2016, filters: geen (alle zaken), fictief"))
          .allMatch(page -> page.contains("Exemplaar voor Veiligheidshuis"));
    }
    assertThat(PdfPages.of(PRINTED.get("meeting-pack by order")).texts()).hasSize(2);
  }

  @Test
  void theStructureTellsWhatTheDocumentTells() {
    DOCUMENTS.forEach(
        (name, document) -> {
          PdfPages pdf = PdfPages.of(PDFS.get(name));
          List<Block> blocks =
              document.chapters().stream().flatMap(chapter -> chapter.blocks().stream()).toList();
          int chapters = document.chapters().size();
          long sections = count(blocks, Block.Section.class);
          assertThat(pdf.count("H1")).as(name).isEqualTo(chapters + 1L);
          assertThat(pdf.count("H2") + pdf.count("H3"))
              .isEqualTo(sections + count(blocks, Block.Subtitle.class));
          assertThat(pdf.count("TOCI")).isEqualTo(chapters + sections);
          assertThat(pdf.count("Link")).isEqualTo(2 * (chapters + sections));
          assertThat(pdf.count("LI")).isEqualTo(count(blocks, Block.Item.class));
          assertThat(pdf.count("Table")).isEqualTo(count(blocks, Block.Table.class));
          assertThat(pdf.count("Figure")).isEqualTo(count(blocks, Block.Figure.class));
          assertThat(pdf.alternatives()).containsExactlyElementsOf(alternatives(blocks));
          assertThat(pdf.bookmarks()).isEqualTo(titles(document));
          assertThat(pdf.language()).isEqualTo("nl-NL");
          assertThat(pdf.title()).isEqualTo(document.title());
        });
  }

  @Test
  void theAlternativeOfADrawingTellsItsMessageInNumbersOfItsOwnTable() {
    List<Block> blocks =
        DOCUMENTS.get("interim-haarlem").chapters().stream()
            .flatMap(chapter -> chapter.blocks().stream())
            .toList();
    int told = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Figure figure
          && blocks.get(i + 1) instanceof Block.Table table
          && table.title().equals(figure.title())) {
        assertThat(figure.alternative()).startsWith(figure.title()).doesNotContain("null");
        List<String> cells = table.rows().stream().flatMap(List::stream).toList();
        Matcher most = HIGHEST.matcher(figure.alternative());
        while (most.find()) {
          assertThat(cells).as(figure.alternative()).contains(most.group(2));
          String named = most.group(1).split(", ")[0];
          assertThat(cells).as(figure.alternative()).anyMatch(cell -> cell.startsWith(named));
          told++;
        }
      }
    }
    assertThat(told).isGreaterThan(6);
    assertThat(alternatives(blocks))
        .anyMatch(text -> text.contains("8 weken, samen 102 zaken."))
        .anyMatch(text -> text.matches(".*het grootste getoonde deel is .*, \\d+ van \\d+ .*"));
  }

  @Test
  void nothingIsLostOnThePages() {
    DOCUMENTS.forEach(
        (name, document) -> {
          String foot = squeezed(document.footer()) + "pagina\\d+van\\d+$";
          StringBuilder pages = new StringBuilder();
          for (String page : PdfPages.of(PDFS.get(name)).texts()) {
            pages.append(squeezed(page).replaceAll(foot, ""));
          }
          String text = pages.toString();
          for (Chapter chapter : document.chapters()) {
            assertThat(text).as(name).contains(squeezed(chapter.number() + chapter.title()));
            for (Block block : chapter.blocks()) {
              for (String words : Words.of(block)) {
                for (String line : words.split("\n")) {
                  assertThat(text).as(name).contains(squeezed(line));
                }
              }
            }
          }
        });
  }

  private static List<String> titles(Document document) {
    List<String> titles = new ArrayList<>();
    for (Chapter chapter : document.chapters()) {
      titles.add(chapter.number() + " " + chapter.title());
      for (Block block : chapter.blocks()) {
        if (block instanceof Block.Section section) {
          titles.add(section.number() + " " + section.title());
        }
      }
    }
    return titles;
  }

  private static List<String> alternatives(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Figure.class::isInstance)
        .map(block -> ((Block.Figure) block).alternative())
        .toList();
  }

  private static long count(List<Block> blocks, Class<? extends Block> kind) {
    return blocks.stream().filter(kind::isInstance).count();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u00A0]+", "");
  }
}
