package nl.leerateliers.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Disclosure;

/** A document with every kind of block, several times, over many pages. */
public final class SampleDocument {

  public static final String SENTENCE =
      "Dit is een zin om te zien hoe de lopende tekst staat, met een haakje < en een & erin. ";

  private SampleDocument() {}

  public static Document of(int chapters) {
    List<Chapter> all = new ArrayList<>();
    for (int i = 1; i <= chapters; i++) {
      all.add(new Chapter("" + i, "Hoofdstuk over onderwerp " + i, i % 3 == 0, blocks(i)));
    }
    return new Document(
        new Cover(
            "Leerateliers",
            "Proefstuk",
            "van de zetterij",
            List.of(new Cover.Fact("Peildatum", "24 november 2026"), new Cover.Fact("Regio", "X")),
            "Fictief",
            SENTENCE.repeat(3)),
        "Proefstuk · zaken fictief · momentopname 0123456789ab",
        all);
  }

  static Count count(int n) {
    return new Disclosure(5).onScreen(n);
  }

  private static List<Block> blocks(int chapter) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(SENTENCE.repeat(4), "interviews, §6.1"));
    blocks.add(new Block.Section(chapter + ".1", "Wat er gebeurde"));
    blocks.add(new Block.Paragraph(SENTENCE.repeat(chapter), ""));
    blocks.add(SampleFigures.dots());
    blocks.add(new Block.Item("•", SENTENCE.repeat(2), ""));
    blocks.add(new Block.Item("•", SENTENCE, "week"));
    blocks.add(
        new Block.Paragraph(
            List.of(
                new Run("Vet", Run.Style.STRONG),
                new Run(" en ", Run.Style.PLAIN),
                new Run("schuin < of", Run.Style.EMPHASIS),
                new Run(" beide", Run.Style.BOTH),
                new Run(" (bron: interviews)", Run.Style.SOURCE))));
    blocks.add(new Block.Quote(Run.plain("Zo zei een deelnemer het. " + SENTENCE)));
    blocks.add(new Block.Note(true, "De bron spreekt zichzelf tegen", SENTENCE.repeat(2)));
    blocks.add(new Block.Section(chapter + ".2", "Per week"));
    blocks.add(SampleFigures.columns());
    blocks.add(numbers(8));
    blocks.add(new Block.Subtitle("Verdeling"));
    blocks.add(SampleFigures.shares());
    blocks.add(SampleFigures.bars());
    blocks.add(SampleFigures.positions());
    blocks.add(SampleFigures.strips());
    blocks.add(words(6 * chapter));
    blocks.add(new Block.Note(false, "Leerpunt", SENTENCE.repeat(2)));
    blocks.add(numbers(40));
    return blocks;
  }

  private static Block numbers(int rows) {
    return new Block.Table(
        "Tabel met " + rows + " rijen",
        "Aantal zaken",
        Grid.numbers(rows > 10 ? 5 : 3),
        rows > 10
            ? List.of("Week", "Eerste", "Tweede", "Derde", "Vierde", "Samen")
            : List.of("Week", "Jeugdige verdachten", "Huiselijk geweld", "Samen"),
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                i ->
                    rows > 10
                        ? List.of("Week " + i, "1", "2", "×", "4", "7")
                        : List.of("Week " + i, "8", "5", "13"))
            .toList(),
        "Verzonnen.");
  }

  private static Block words(int rows) {
    return new Block.Table(
        "Leervragen",
        "",
        Grid.T3,
        List.of("Vraag", "Stand", "Antwoord"),
        IntStream.rangeClosed(1, rows)
            .mapToObj(i -> List.of("Vraag " + i + "?", "Deels", SENTENCE.repeat(1 + i % 3)))
            .toList(),
        "");
  }
}
