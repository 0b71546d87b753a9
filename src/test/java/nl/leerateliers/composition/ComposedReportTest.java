package nl.leerateliers.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Kept;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.document.Typesetter;
import org.junit.jupiter.api.Test;

/** Texts between the parts that the portal makes. */
class ComposedReportTest {

  private static final Manuscript MANUSCRIPT = GivenManuscript.of(84);

  @Test
  void aTextStandsInItsChapterOrAtTheEndOfItsSection() {
    Document document =
        compose(
                List.of(
                    text("2", "Vooraf."), text("2-de-kern", "Over de kern."), text("1", "Hallo.")),
                List.of())
            .document();
    assertThat(chapter(document, "2").blocks())
        .extracting(ComposedReportTest::line)
        .containsExactly(
            "Vooraf.",
            "Wat het atelier deed.",
            "2.1 De kern",
            "F",
            "T Hoe vaak verdiept?",
            "Over de kern.",
            "2.2 Per week",
            "T Hoe verliep het per week?");
    assertThat(document.footer()).contains("momentopname 3").endsWith("versie 1, concept");
    assertThat(document.cover().facts()).contains(new Cover.Fact("Versie", "1"));
  }

  @Test
  void whatIsEmptyStaysAsThePortalMadeIt() {
    Document document = compose(List.of(), List.of()).document();
    assertThat(document.chapters().subList(0, 3)).isEqualTo(MANUSCRIPT.document().chapters());
    Chapter lists = document.chapters().get(3);
    assertThat(lists.number()).isEqualTo("B2");
    assertThat(lists.blocks())
        .extracting(ComposedReportTest::line)
        .contains("1. Hoe vaak verdiept? (2.1)", "2. Hoe verliep het per week? (2.2)");
  }

  @Test
  void numbersAndReferencesFollowWhatIsPutIn() {
    ComposedReport report =
        compose(
            List.of(
                text("1", "Zie {{verwijzing: tabel hoe-verliep-het-per-week}}.[bron: S-01]"),
                text("2", "{{grafiek: hoe-vaak-verdiept}}")),
            List.of());
    assertThat(report.faults()).isEmpty();
    assertThat(line(chapter(report.document(), "1").blocks().get(0)).replace('\u00A0', ' '))
        .isEqualTo("Zie tabel 3. (bron: S-01)");
    PdfPages pdf = PdfPages.of(new Typesetter().pdf(report.document()));
    assertThat(pdf.text()).contains("Tabel 3 Hoe verliep het per week?");
    assertThat(chapter(report.document(), "B2").blocks())
        .extracting(ComposedReportTest::line)
        .contains("• S-01: Rapport over de pilot (S-01)");
  }

  @Test
  void aChapterThatIsLeftOutSaysWhyAndItsTextIsNotPrinted() {
    ComposedReport report =
        compose(
            List.of(text("2-de-kern", "Weg.")), List.of(new LeftOut("2", "Nog niet besproken.")));
    assertThat(chapter(report.document(), "2").blocks())
        .containsExactly(
            new Block.Note(true, "Dit hoofdstuk is weggelaten", "Nog niet besproken."));
    assertThat(report.faults()).isEmpty();
  }

  @Test
  void aTextOfASectionOrChapterThatIsGoneIsNotLost() {
    ComposedReport report =
        compose(List.of(text("2-oud", "Van toen."), text("7-weg", "Nergens.")), List.of());
    assertThat(chapter(report.document(), "2").blocks())
        .extracting(ComposedReportTest::line)
        .endsWith("T Hoe verliep het per week?", "Titel 2-oud", "Van toen.");
    assertThat(report.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.slot()).isEqualTo("7-weg");
              assertThat(fault.fault().blocks()).isTrue();
            });
  }

  @Test
  void theSameManuscriptAndTextsGiveTheSameReport() {
    List<OwnText> texts = List.of(text("1", "Vast: {{cijfer: verdieping}}."));
    Document first = compose(texts, List.of()).document();
    Manuscript kept = Kept.read(Kept.write(MANUSCRIPT), Manuscript.class);
    Document again =
        new ComposedReport(kept, texts, List.of(), standing(), "versie 1, concept").document();
    assertThat(Kept.write(again)).isEqualTo(Kept.write(first));
    assertThat(PdfPages.of(new Typesetter().pdf(again)).texts())
        .isEqualTo(PdfPages.of(new Typesetter().pdf(first)).texts());
  }

  @Test
  void theDifferenceOfTwoEditionsNamesFiguresAndWords() {
    ReportDifference difference =
        ReportDifference.between(
            MANUSCRIPT,
            List.of(text("1", "Dit is een goed begin."), text("2", "Weg.")),
            GivenManuscript.of(86),
            List.of(text("1", "Dit is een heel goed begin.")));
    assertThat(difference.figures())
        .contains(
            new ReportDifference.Figure(
                "Besloten tot verdieping",
                "84 van de 102 zaken (82 %)",
                "86 van de 102 zaken (82 %)"),
            new ReportDifference.Figure("Hoe vaak verdiept? · Verdieping · Zaken", "84", "86"))
        .hasSize(2);
    assertThat(difference.texts()).hasSize(2);
    assertThat(difference.texts().get(0).difference().parts())
        .containsExactly(
            new TextDifference.Part(TextDifference.Kind.SAME, "Dit is een "),
            new TextDifference.Part(TextDifference.Kind.NEW, "heel "),
            new TextDifference.Part(TextDifference.Kind.SAME, "goed begin."));
    assertThat(ReportDifference.between(MANUSCRIPT, List.of(), MANUSCRIPT, List.of()).figures())
        .isEmpty();
  }

  private static ComposedReport compose(List<OwnText> texts, List<LeftOut> leftOut) {
    return new ComposedReport(MANUSCRIPT, texts, leftOut, standing(), "versie 1, concept");
  }

  private static List<Cover.Fact> standing() {
    return List.of(new Cover.Fact("Versie", "1"));
  }

  private static OwnText text(String slot, String words) {
    return new OwnText(slot, "Titel " + slot, words);
  }

  private static Chapter chapter(Document document, String number) {
    return document.chapters().stream()
        .filter(chapter -> chapter.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static String line(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.text();
    } else if (block instanceof Block.Item item) {
      return item.mark() + " " + item.text();
    } else if (block instanceof Block.Section section) {
      return section.number() + " " + section.title();
    } else if (block instanceof Block.Subtitle subtitle) {
      return subtitle.title();
    } else if (block instanceof Block.Table table) {
      return "T " + table.title();
    }
    return block instanceof Block.Figure ? "F" : block.toString();
  }
}
