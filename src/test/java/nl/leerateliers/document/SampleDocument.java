package nl.leerateliers.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.disclosure.Withheld;

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
    blocks.add(dots());
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
    blocks.add(columns());
    blocks.add(numbers(8));
    blocks.add(new Block.Subtitle("Verdeling"));
    blocks.add(shares());
    blocks.add(bars());
    blocks.add(positions());
    blocks.add(strips());
    blocks.add(words(6 * chapter));
    blocks.add(new Block.Note(false, "Leerpunt", SENTENCE.repeat(2)));
    blocks.add(numbers(40));
    return blocks;
  }

  private static Block dots() {
    return new Block.Figure(
        "Wat gebeurde er met de zaken?",
        "Elke stip is een zaak",
        new DotRows(
            List.of(
                new DotRows.Step(
                    "102",
                    "in het ochtendoverleg",
                    "68 jeugdige verdachten, 34 huiselijk geweld",
                    List.of(
                        new DotRows.Part(count(68), Palette.BLUE),
                        new DotRows.Part(count(34), Palette.PLUM)),
                    count(102)),
                new DotRows.Step(
                    "84",
                    "samen verdiept",
                    "82 % van 102",
                    List.of(new DotRows.Part(count(84), Palette.NEUTRAL)),
                    count(102)))),
        "Van 102 zaken zijn er 84 verdiept.",
        "Bron: verslag, §6.1.");
  }

  private static Block columns() {
    List<StackedColumns.Column> columns =
        IntStream.rangeClosed(1, 8)
            .mapToObj(
                w ->
                    new StackedColumns.Column(
                        "w" + w, List.of(count(5 + w % 4), count(5)), count(10 + w % 4)))
            .toList();
    return new Block.Figure(
        "Hoe verliep het per week?",
        "Zaken per week",
        new StackedColumns(
            List.of(new Series("Jeugd", Palette.BLUE), new Series("Geweld", Palette.PLUM)),
            columns,
            "Alle zaken"),
        "Zaken per week",
        "");
  }

  private static Block shares() {
    return new Block.Figure(
        "Hoe deelt het zich?",
        "Verdiepte zaken",
        new ShareBars(
            List.of(
                new Series("Anders", Palette.TEAL), new Series("Als regulier", Palette.REMAINDER)),
            List.of(
                new ShareBars.Group("Jeugd", "56 zaken", List.of(count(20), count(36)), count(56)),
                new ShareBars.Group(
                    "Geweld", "28 zaken", List.of(Withheld.WITHHELD, count(20)), count(28))),
            "× te weinig zaken om te verdelen"),
        "Verdeling",
        "");
  }

  private static Block bars() {
    return new Block.Figure(
        "Waarom?",
        "",
        CountBars.byLargest(
            List.of(
                new CountBars.Bar("Zorgen over kinderen", count(40), "40 van 84 (48 %)"),
                new CountBars.Bar(
                    "Een heel lange reden die niet op een regel past", count(12), "12 van 84"),
                new CountBars.Bar("Weinig", Withheld.WITHHELD, "×")),
            Palette.BLUE),
        "Redenen",
        "");
  }

  private static Block positions() {
    return new Block.Figure(
        "Waar stond men?",
        "Posities",
        new PositionProfiles(
            List.of(
                new PositionProfiles.Field(
                    "Gestructureerd werken",
                    "Nieuwe denkwijzen ontwikkelen",
                    List.of(count(5), count(9), count(12), count(20), count(7)),
                    1.0),
                new PositionProfiles.Field(
                    "Zoveel mogelijk informatie verzamelen",
                    "Tijd nemen om te duiden en te wegen",
                    List.of(
                        Withheld.WITHHELD,
                        Withheld.WITHHELD,
                        Withheld.WITHHELD,
                        Withheld.WITHHELD,
                        Withheld.WITHHELD),
                    null))),
        "Posities",
        "");
  }

  private static Block strips() {
    return new Block.Figure(
        "Verschillen de ateliers?",
        "Aandeel met marge (95 %)",
        new IntervalStrips(
            List.of(
                new IntervalStrips.Strip("Haarlem", 0, .82, .74, .88, "82 %"),
                new IntervalStrips.Strip("Maastricht", 1, .67, .55, .77, "67 %"),
                new IntervalStrips.Strip("Utrecht", 2, -1, -1, -1, "× te weinig"))),
        "Aandelen",
        "");
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
