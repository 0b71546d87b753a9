package nl.leerateliers.document;

import static nl.leerateliers.document.SampleDocument.count;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerateliers.disclosure.Withheld;

/** A figure of every kind. */
final class SampleFigures {

  private SampleFigures() {}

  static Block dots() {
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

  static Block columns() {
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

  static Block shares() {
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

  static Block bars() {
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

  static Block positions() {
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

  static Block strips() {
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
}
