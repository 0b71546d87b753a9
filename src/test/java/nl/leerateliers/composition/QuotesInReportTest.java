package nl.leerateliers.composition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Kept;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.document.Typesetter;
import org.junit.jupiter.api.Test;

/** What a region released to be quoted, in a report. */
class QuotesInReportTest {

  private static final Manuscript MANUSCRIPT = GivenManuscript.of(84);

  @Test
  void aReleasedQuoteIsPutInAndLeavesAMarkedGapOnceItIsTakenBack() {
    List<OwnText> texts = List.of(text("1", "Zo zei men:\n\n{{citaat: E-012}}"));
    ComposedReport report = compose(texts, List.of());
    assertThat(report.faults()).isEmpty();
    assertThat(quote(report.document()))
        .isEqualTo("‘Iedereen zegt hardop wat hij vindt.’ (bron: top, week 2, OM)");

    Manuscript without = MANUSCRIPT.quoting(Set.of(MANUSCRIPT.quotes().get(1)));
    assertThat(without.quotable()).extracting(KeptQuote::id).containsExactly("E-013");
    ComposedReport later = new ComposedReport(without, texts, List.of(), standing(), "versie 1");
    assertThat(later.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.fault().blocks()).as("the report can go out").isFalse();
              assertThat(fault.fault().message()).contains("niet meer vrijgegeven");
            });
    assertThat(PdfPages.of(new Typesetter().pdf(later.document())).text())
        .contains("Hier stond een citaat")
        .doesNotContain("hardop");
    assertThat(new String(Kept.write(without), UTF_8)).doesNotContain("hardop");
  }

  @Test
  void whatNobodyReleasedIsRefused() {
    assertThat(compose(List.of(text("1", "{{citaat: E-099}}")), List.of()).faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.fault().blocks()).isTrue();
              assertThat(fault.fault().message()).contains("Bedoelt u ‘e-01");
            });
    ComposedReport none =
        new ComposedReport(
            MANUSCRIPT.with(MANUSCRIPT.document()),
            List.of(text("1", "Zomaar {{citaat: E-012}} erin."), text("2", "{{citaat: E-012}}")),
            List.of(),
            standing(),
            "versie 1");
    assertThat(none.faults())
        .extracting(fault -> fault.fault().message())
        .anyMatch(message -> message.contains("alleen op een regel"))
        .anyMatch(message -> message.contains("niets vrijgegeven om te citeren"));
  }

  @Test
  void aFinishedReportKeepsTheQuotesItWasFinishedWith() {
    Manuscript finished =
        MANUSCRIPT.with(compose(List.of(text("1", "{{citaat: e-012}}")), List.of()).document());
    Manuscript read = Kept.read(Kept.write(finished), Manuscript.class);
    assertThat(quote(read.quoting(Set.of()).document())).startsWith("‘Iedereen");
  }

  @Test
  void aManuscriptOfBeforeThereWereQuotesIsStillRead() {
    String json = new String(Kept.write(MANUSCRIPT), UTF_8).replaceFirst(",\"quotes\":.*]", "");
    assertThat(Kept.read(json.getBytes(UTF_8), Manuscript.class).quotes()).isEmpty();
  }

  private static String quote(Document document) {
    return document.chapters().stream()
        .flatMap(chapter -> chapter.blocks().stream())
        .filter(Block.Quote.class::isInstance)
        .map(block -> ((Block.Quote) block).text())
        .findFirst()
        .orElse("");
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
}
