package nl.leerateliers.document;

import static nl.leerateliers.document.SampleDocument.SENTENCE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is hard to set: headings at every height of the page, and words, texts and rows too long.
 */
class HardPagesTest {

  private static final String WORD = "Jeugdbeschermingstafelvoorzittersoverleg".repeat(4);

  @Test
  void hardPagesKeepTheRulesOfAPublisher() {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(longWords());
    for (int above = 22; above < 30; above++) {
      chapters.add(atTheFoot(chapters.size() + 1, above));
    }
    chapters.add(fiftyPages(chapters.size() + 1));
    Document hard =
        new Document(
            new Cover("Proef", "Proefstuk", WORD, List.of(), "Fictief", SENTENCE),
            "Proefstuk met moeilijke bladzijden · fictief",
            chapters);
    PageRules.hold(hard, new Typesetter().pdf(hard), "hard", false);
  }

  /** A heading, a text, a list and a table that would begin at the foot of the page. */
  private static Chapter atTheFoot(int number, int above) {
    List<Block> blocks = new ArrayList<>();
    for (int line = 1; line <= above; line++) {
      blocks.add(new Block.Paragraph("Regel " + line + " van " + above + ".", ""));
    }
    blocks.add(new Block.Section(number + ".1", "Kop bij de voet"));
    blocks.add(new Block.Subtitle("En nog een"));
    blocks.add(new Block.Paragraph(SENTENCE.repeat(8), "interviews"));
    blocks.add(new Block.Quote(Run.plain(SENTENCE.repeat(7))));
    blocks.add(new Block.Paragraph("Dit komt eraan:", ""));
    blocks.add(new Block.Item("•", SENTENCE.repeat(3), ""));
    for (int line = 1; line <= above; line++) {
      blocks.add(new Block.Paragraph("Nog een regel " + line + ".", ""));
    }
    blocks.add(numbers(12));
    blocks.add(new Block.Note(true, "Kader", SENTENCE.repeat(4)));
    blocks.add(numbers(20 + above));
    return new Chapter("" + number, "Hoofdstuk met " + above + " regels", true, blocks);
  }

  private static Block numbers(int rows) {
    List<List<String>> all = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      all.add(List.of("Rij " + i + " van " + rows, "" + i, "×", "" + rows));
    }
    return new Block.Table(
        "Tabel van " + rows,
        "",
        Grid.N3,
        List.of("Rij", "Een", "Twee", "Drie"),
        all,
        "Verzonnen getallen.");
  }

  private static Chapter longWords() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Section("1.1", WORD));
    blocks.add(new Block.Paragraph(WORD + " " + SENTENCE + WORD, WORD));
    blocks.add(new Block.Item("•", WORD, ""));
    blocks.add(new Block.Note(false, WORD, WORD));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      rows.add(List.of(i + WORD, WORD, SENTENCE.repeat(3 * i)));
    }
    rows.add(List.of("Lang", "Deels", SENTENCE.repeat(60)));
    rows.addAll(Collections.nCopies(2, List.of("Kort", "Ja", "Nee")));
    blocks.add(
        new Block.Table(WORD, WORD, Grid.T3, List.of("Vraag", "Stand", "Antwoord"), rows, WORD));
    return new Chapter("1", WORD, true, blocks);
  }

  /** As somebody pastes it: first without a single blank line, then in paragraphs. */
  private static Chapter fiftyPages(int number) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(SENTENCE.repeat(120), ""));
    blocks.add(new Block.Section(number + ".1", "Vijftig pagina’s"));
    blocks.addAll(Collections.nCopies(180, new Block.Paragraph(SENTENCE.repeat(12), "")));
    return new Chapter("" + number, "Geplakt", true, blocks);
  }
}
