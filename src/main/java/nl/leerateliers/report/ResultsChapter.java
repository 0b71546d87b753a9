package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerateliers.composition.KeptQuote;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Grid;
import nl.leerateliers.document.Palette;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.OrganisationFigures;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.reflection.CrossCaseReflection;

/** Chapter 6: what happened to the cases, and what the atelier can answer with it. */
record ResultsChapter(CrossCaseReflection reflection, Remarks remarks, List<KeptQuote> quotes) {

  /** How many things helped; as with every list, the source stands behind the last one. */
  private static final int ENABLED = 4;

  private static final List<Palette> CASE_TYPES = List.of(Palette.BLUE, Palette.PLUM);

  Chapter chapter() {
    RegionFigures figures = reflection.figures();
    FigureBlocks blocks = new FigureBlocks(remarks);
    ChapterDraft draft =
        new ChapterDraft("6", text("report.chapter.6", reflection.region().atelier()))
            .section(text("report.results.core"))
            .paragraph(reflection.headline(), source(figures.headline().verdieping()))
            .addAll(new KeyFigures(figures.headline(), remarks).blocks())
            .section(text("report.results.weeks.section"))
            .addAll(
                blocks.weeks(
                    figures.table("weeks.caseType"),
                    text("report.results.weeks"),
                    text("report.results.weeks.measure"),
                    CASE_TYPES))
            .section(text("report.results.types.section"))
            .addAll(outcome(blocks, "other", Palette.TEAL))
            .addAll(outcome(blocks, "care", Palette.ORANGE))
            .addAll(
                blocks.kinds(
                    figures.table("careLadder"),
                    text("report.results.ladder"),
                    text("report.results.ladder.measure"),
                    Palette.ORANGE))
            .section(text("report.results.kinds.section"))
            .addAll(
                blocks.kinds(
                    figures.table("disposition"),
                    text("report.results.disposition"),
                    text("report.results.disposition.measure"),
                    Palette.TEAL))
            .addAll(
                blocks.kinds(
                    figures.table("intervention"),
                    text("report.results.intervention"),
                    text("report.results.intervention.measure"),
                    Palette.NEUTRAL));
    enabled(draft);
    draft
        .section(text("report.results.principles.section"))
        .addAll(
            blocks.indicators(
                figures.principles().stream().map(p -> p.evidence()).toList(),
                text("report.results.principles"),
                text("report.results.principles.measure"),
                text("report.head.principle"),
                Palette.BLUE));
    new Quoted(quotes).writeInto(draft);
    new Answers(reflection, remarks).writeInto(draft);
    return draft
        .section(text("report.results.impact.section"))
        .add(
            new Block.Note(
                false,
                text("report.results.impact.title"),
                text(
                    figures.anyFollowed()
                        ? "report.results.impact.some"
                        : "report.results.impact")))
        .onNewPage();
  }

  /** Where the figure is published, or that it is invented. */
  private String source(Indicator indicator) {
    return indicator.confirmations().stream()
        .filter(claim -> !claim.fictitious())
        .findFirst()
        .map(claim -> text("report.source", claim.place()))
        .orElse(indicator.fictitious() ? text("report.source.fictitious") : "");
  }

  private List<Block> outcome(FigureBlocks blocks, String which, Palette yes) {
    return blocks.shares(
        reflection.figures().table("outcome." + which),
        text("report.results." + which),
        text("report.results." + which + ".measure"),
        List.of(yes, Palette.REMAINDER, Palette.NEUTRAL));
  }

  private void enabled(ChapterDraft draft) {
    String place = text("report.source", "§6.2");
    draft
        .section(text("report.results.enabled.section"))
        .paragraph(text("report.results.enabled"), place);
    for (int i = 1; i <= ENABLED; i++) {
      draft.add(
          new Block.Item("•", text("report.results.enabled." + i), i == ENABLED ? place : ""));
    }
    draft.add(organisations());
  }

  private Block organisations() {
    List<List<String>> rows = new ArrayList<>();
    for (OrganisationFigures figures : reflection.figures().organisations()) {
      Indicator named = figures.valueNamed();
      rows.add(
          List.of(
              figures.organisation().name(),
              figures.cards().text(),
              named.n().text(),
              figures.medianMinutes() == null
                  ? text("report.noMargin")
                  : text("report.minutes", figures.medianMinutes())));
    }
    return new Block.Table(
        text("report.results.organisations"),
        text("report.results.organisations.measure"),
        Grid.N3,
        List.of(
            text("report.head.organisation"),
            text("report.head.rows"),
            text("report.head.value"),
            text("report.head.minutes")),
        rows,
        remarks.on(
            reflection.figures().organisations().stream()
                .flatMap(f -> Stream.of(f.cards(), f.valueNamed().n()))));
  }
}
