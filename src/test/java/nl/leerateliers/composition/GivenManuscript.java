package nl.leerateliers.composition;

import java.time.Instant;
import java.util.List;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.CountBars;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Grid;
import nl.leerateliers.document.Palette;

/** A small report of two chapters and an annex, with a figure that is shown and one that is not. */
public final class GivenManuscript {

  private GivenManuscript() {}

  public static Manuscript of(int deepened) {
    Count count = new Disclosure(5).onScreen(deepened);
    List<Block> results =
        List.of(
            new Block.Paragraph("Wat het atelier deed.", "interviews"),
            new Block.Section("2.1", "De kern"),
            new Block.Figure(
                "Hoe vaak verdiept?",
                "zaken",
                new CountBars(
                    List.of(new CountBars.Bar("Verdieping", count, count.text())),
                    Palette.BLUE,
                    102),
                "Staafje.",
                ""),
            table("Hoe vaak verdiept?", count.text()),
            new Block.Section("2.2", "Per week"),
            table("Hoe verliep het per week?", "12"));
    return new Manuscript(
        3,
        "ab".repeat(32),
        Instant.parse("2016-04-12T12:00:00Z"),
        new Document(
            new Cover("Leerateliers", "Tussenrapport", "Proef", List.of(), "Fictief", "Verzonnen"),
            "Tussenrapport proef\nmomentopname 3",
            List.of(
                new Chapter("1", "Inleiding", false, List.of(new Block.Paragraph("Begin.", ""))),
                new Chapter("2", "Resultaten", true, results),
                new Chapter("B1", "Kaart", true, List.of(new Block.Paragraph("De kaart.", ""))))),
        List.of(
            new KeptFigure(
                "verdieping", "Besloten tot verdieping", deepened + " van de 102 zaken (82 %)", ""),
            new KeptFigure(
                "care.led",
                "Toegeleid naar zorg",
                "34 van de 84 zaken (40 %)",
                "§6.1 noemt 34, §6.3.3 noemt 30."),
            new KeptFigure("small", "Naar Halt", "×: niet getoond, te weinig zaken", "")),
        List.of(
            new KeptSource("interviews", "S-04", "Interviews met deelnemers (S-04)"),
            new KeptSource("S-01", "S-01", "Rapport over de pilot (S-01)")),
        List.of(
            new KeptQuote(
                "E-012", "Iedereen zegt hardop wat hij vindt.", "top, week 2, OM", "", false),
            new KeptQuote(
                "E-013", "Stilte mag vaker.", "top, week 3, SHN", "Spanningsveld 4", false)));
  }

  private static Block table(String title, String number) {
    return new Block.Table(
        title, "", Grid.N3, List.of("Soort", "Zaken"), List.of(List.of("Verdieping", number)), "");
  }
}
