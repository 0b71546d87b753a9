package nl.leerateliers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real templates, filled with every kind of block over many pages. */
class TypesetterTest {

  private static final Document SAMPLE = SampleDocument.of(14);
  private static PdfPages pdf;

  @BeforeAll
  static void set() {
    pdf = PdfPages.of(new Typesetter().pdf(SAMPLE));
  }

  @Test
  void everyPageSaysWhatItIsAndWhichOfHowMany() {
    int pages = pdf.texts().size();
    assertThat(pages).isGreaterThan(60);
    for (int i = 0; i < pages; i++) {
      assertThat(pdf.texts().get(i))
          .contains("pagina " + (i + 1) + " van " + pages)
          .contains("fictief")
          .contains("momentopname 0123456789ab");
    }
  }

  @Test
  void nothingThatIsWrittenIsLost() {
    String text = pdf.text();
    for (Chapter chapter : SAMPLE.chapters()) {
      assertThat(text).contains(chapter.title());
      for (Block block : chapter.blocks()) {
        words(block).forEach(words -> assertThat(text).contains(words.strip()));
      }
    }
  }

  @Test
  void theContentsGiveTheRightPages() {
    int end = 1;
    while (!pdf.texts().get(end).contains("(bron: interviews")) {
      end++;
    }
    assertThat(pdf.texts().get(1)).startsWith("Inhoud");
    assertThat(end).as("contents over more pages").isGreaterThan(3);
    String contents = String.join(" ", pdf.texts().subList(1, end));
    int figures = 6 * SAMPLE.chapters().size();
    assertThat(contents)
        .containsSubsequence("Figuren Figuur 1 Wat gebeurde", "Figuur " + figures + " Verschillen")
        .contains("Figuur 2 Hoe verliep het per week? " + pdf.pageOf("Figuur 2 Hoe verliep", end));
    for (Chapter chapter : SAMPLE.chapters()) {
      String heading = chapter.number() + " " + chapter.title();
      int page = pdf.pageOf(heading + " Dit is een zin", end);
      assertThat(page).as(heading).isPositive();
      assertThat(contents).contains(heading + " " + page + " ");
      String section = chapter.number() + ".2 Per week";
      assertThat(contents).contains(section + " " + pdf.pageOf(section, end));
    }
  }

  @Test
  void aHeadingNeverEndsAPageAndTableHeadsReturn() {
    for (String page : pdf.texts()) {
      assertThat(page).doesNotContainPattern("(Per week|Wat er gebeurde|Verdeling) Proefstuk ·");
    }
    long continued =
        pdf.texts().stream()
            .filter(page -> page.startsWith("Week Eerste Tweede Derde Vierde Samen Week"))
            .count();
    assertThat(continued).isGreaterThan(5);
  }

  @Test
  void typeIsEmbeddedAndTheFileTellsTitleLanguageAndBookmarks() {
    assertThat(pdf.fonts()).isNotEmpty();
    assertThat(pdf.fonts())
        .allSatisfy(
            (name, embedded) -> {
              assertThat(name).contains("SourceSans3");
              assertThat(embedded).isTrue();
            });
    assertThat(pdf.title()).isEqualTo("Proefstuk van de zetterij");
    assertThat(pdf.language()).isEqualTo("nl-NL");
    assertThat(pdf.hasBookmarks()).isTrue();
  }

  @Test
  void theStructureTellsHeadingsListsTablesAndFigures() {
    int chapters = SAMPLE.chapters().size();
    assertThat(pdf.count("H1")).isEqualTo(chapters + 1L);
    assertThat(pdf.count("H2")).isEqualTo(2L * chapters + 1);
    assertThat(pdf.count("TOCI")).isEqualTo((3L + 6) * chapters);
    assertThat(pdf.count("Table")).isEqualTo(3L * chapters);
    assertThat(pdf.count("L")).isEqualTo(chapters);
    assertThat(pdf.count("LI")).isEqualTo(2L * chapters);
    assertThat(pdf.count("BlockQuote")).isEqualTo(chapters);
    assertThat(pdf.count("Figure")).isEqualTo(6L * chapters);
    assertThat(pdf.structure().stream().filter(e -> "Figure".equals(e.getStructureType())))
        .allSatisfy(figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
    long rows =
        SAMPLE.chapters().stream()
            .flatMap(chapter -> chapter.blocks().stream())
            .filter(Block.Table.class::isInstance)
            .mapToLong(block -> ((Block.Table) block).rows().size() + 1)
            .sum();
    assertThat(pdf.count("TR")).isEqualTo(rows);
  }

  @Test
  void aDrawingNeedsAnAlternativeText() {
    assertThatThrownBy(() -> new Block.Figure("Titel", "", new DotRows(List.of()), " ", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> words(Block block) {
    List<String> words = new ArrayList<>();
    if (block instanceof Block.Section section) {
      words.add(section.number() + " " + section.title());
    } else if (block instanceof Block.Paragraph paragraph) {
      words.add(paragraph.text().strip());
      if (!paragraph.source().isEmpty()) {
        words.add("(bron: " + paragraph.source() + ")");
      }
    } else if (block instanceof Block.Item item) {
      words.add(item.text().strip());
    } else if (block instanceof Block.Quote quote) {
      words.add(quote.text().strip());
    } else if (block instanceof Block.Note note) {
      words.add(note.title() + " " + note.text().strip());
    } else if (block instanceof Block.Figure figure) {
      words.add(figure.title());
    } else if (block instanceof Block.Table table) {
      table.rows().forEach(row -> words.add(String.join(" ", row).replaceAll("\\s+", " ")));
    }
    return words;
  }
}
