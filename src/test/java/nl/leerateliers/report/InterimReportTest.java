package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.claim.Claim;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.document.Typesetter;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.reflection.CrossCaseReflection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interim report from the committed datasets, as it comes out of the real templates. */
class InterimReportTest {

  @TempDir static Path temp;
  private static GivenReports given;
  private static CrossCaseReflection haarlem;
  private static Document document;
  private static PdfPages pdf;

  @BeforeAll
  static void make() {
    given = new GivenReports(temp, "haarlem", "utrecht");
    haarlem = given.interim("haarlem");
    document = document(haarlem);
    pdf = PdfPages.of(new Typesetter().pdf(document));
  }

  @AfterAll
  static void close() {
    given.close();
  }

  @Test
  void followsTheNineChaptersOfTheSourceWithItsAnnexes() {
    assertThat(document.chapters().stream().map(Chapter::number))
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "B1", "B2", "B3");
    assertThat(document.chapters().stream().map(Chapter::title))
        .startsWith("Inleiding")
        .contains("Overdracht", "Ketenkaart", "Kenmerken van ingevulde kaarten");
    for (Chapter chapter : document.chapters()) {
      assertThat(pdf.text()).contains(chapter.number() + " " + chapter.title());
    }
  }

  @Test
  void everyFigureOfTheReflectionIsInTheFile() {
    for (Indicator indicator : haarlem.figures().headline().all()) {
      assertThat(pdf.text()).contains(indicator.label());
      assertThat(pdf.text()).contains(indicator.n().text() + " ");
    }
    for (FigureTable table : haarlem.figures().tables()) {
      if (table.id().equals("weeks.verdieping")) {
        continue;
      }
      for (int r = 0; r < table.rows().size(); r++) {
        List<String> row = new ArrayList<>(List.of(table.rows().get(r).label()));
        table.counts().cells().get(r).forEach(count -> row.add(count.text()));
        assertThat(pdf.text()).as(table.id()).contains(String.join(" ", row));
      }
    }
    for (Claim claim : haarlem.claims()) {
      assertThat(pdf.text()).contains(claim.label()).contains(claim.place());
    }
    haarlem.learningPoints().forEach(p -> assertThat(pdf.text()).contains(p.observation()));
    haarlem
        .answers()
        .forEach(answer -> assertThat(pdf.text()).contains(String.valueOf(answer.answer())));
    haarlem
        .figures()
        .principles()
        .forEach(p -> assertThat(pdf.text()).contains(p.principle().wording()));
  }

  @Test
  void theContradictionStandsWhereTheFigureStands() {
    String note = "Toegeleid naar zorg: §6.1 noemt 34, §6.3.3 noemt 30.";
    assertThat(pdf.texts().stream().filter(page -> page.contains(note))).hasSizeGreaterThan(1);
    assertThat(pdf.texts())
        .anyMatch(page -> page.contains("Wat gebeurde er met de zaken?") && page.contains(note));
  }

  @Test
  void theCoreOfTheResultsNamesWhatItRestsOn() {
    assertThat(pdf.text().replaceAll("\\s+", " "))
        .contains(haarlem.headline() + " (bron: rapport Haarlem 2016, §6.1");
    String utrecht = PdfPages.of(new Typesetter().pdf(document(given.interim("utrecht")))).text();
    assertThat(utrecht.replaceAll("\\s+", " "))
        .contains(given.interim("utrecht").headline() + " (bron: fictief)");
  }

  @Test
  void everyPageCarriesTheScopeTheMarkAndTheSnapshot() {
    Snapshot snapshot = Snapshot.of(haarlem, haarlem.asOf());
    int pages = pdf.texts().size();
    for (int i = 0; i < pages; i++) {
      assertThat(pdf.texts().get(i))
          .contains("Haarlem, peildatum 12 april 2016, filters: geen")
          .contains("fictief")
          .contains("momentopname " + snapshot.shortHash())
          .contains("pagina " + (i + 1) + " van " + pages);
    }
    assertThat(pdf.text()).contains(snapshot.hash());
  }

  @Test
  void everyInventedDrawingAndTableSaysSo() {
    for (Block block : chapter("6").blocks()) {
      if (block instanceof Block.Figure figure && !figure.title().startsWith("Wat gebeurde")) {
        assertThat(figure.measure()).as(figure.title()).contains("fictief");
      } else if (block instanceof Block.Table table
          && !table.title().startsWith("Hoe groot")
          && !table.title().startsWith("Hoe ver zijn de leervragen")) {
        assertThat(table.foot()).as(table.title()).contains("Fictief");
      }
    }
  }

  @Test
  void withheldNumbersStayWithheldAndAreExplained() {
    for (FigureTable table : haarlem.figures().tables()) {
      if (table.counts().hasWithheld() && !table.id().equals("weeks.verdieping")) {
        assertThat(pdf.text()).contains(Withheld.SYMBOL + " = niet getoond");
      }
    }
    assertThat(pdf.text()).contains("is voor dit rapport niet gevolgd");
  }

  @Test
  void aWhollyInventedRegionSaysSoFromTheCoverOn() {
    PdfPages utrecht = PdfPages.of(new Typesetter().pdf(document(given.interim("utrecht"))));
    assertThat(utrecht.texts().get(0)).contains("Alle zaken en alle cijfers");
    assertThat(utrecht.texts())
        .allMatch(page -> page.contains("filters: geen (alle zaken), fictief"));
    assertThat(utrecht.text()).doesNotContain("De bron spreekt zichzelf tegen");
    assertThat(utrecht.text()).contains("Van ten minste één zaak is later iets gehoord");
  }

  @Test
  void theSameReflectionFreezesToTheSameBytes() {
    Snapshot first = Snapshot.of(haarlem, haarlem.asOf());
    assertThat(Snapshot.of(haarlem, haarlem.asOf()).hash()).isEqualTo(first.hash());
    assertThat(first.hash()).isEqualTo(Sha256.of(first.json()));
    String json = new String(first.json(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(json).contains("\"haarlem\"").contains("\"care.led\"").contains("\"x\"");
  }

  private static Document document(CrossCaseReflection reflection) {
    return InterimReport.of(reflection, Snapshot.of(reflection, reflection.asOf()));
  }

  private static Chapter chapter(String number) {
    return document.chapters().stream()
        .filter(chapter -> chapter.number().equals(number))
        .findFirst()
        .orElseThrow();
  }
}
