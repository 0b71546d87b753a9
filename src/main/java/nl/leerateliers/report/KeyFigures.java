package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.claim.Claim;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.DotRows;
import nl.leerateliers.document.Palette;
import nl.leerateliers.indicator.HeadlineFigures;
import nl.leerateliers.indicator.Indicator;

/** The key figures as dots and as a table, with the contradictions of the source beside them. */
record KeyFigures(HeadlineFigures headline, Remarks remarks) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(flow());
    blocks.addAll(contradictions());
    blocks.add(table());
    return blocks;
  }

  /** A note for every figure of which the source also gives another value. */
  List<Block> contradictions() {
    List<Block> notes = new ArrayList<>();
    for (Indicator indicator : headline.all()) {
      for (String words : contradictions(indicator)) {
        notes.add(new Block.Note(true, text("report.results.contradiction.title"), words));
      }
    }
    return notes;
  }

  /** For one figure, in words. */
  static List<String> contradictions(Indicator indicator) {
    List<String> notes = new ArrayList<>();
    for (Claim other : indicator.contradictions()) {
      for (Claim same : indicator.confirmations()) {
        notes.add(
            text(
                    "report.results.contradiction",
                    indicator.label(),
                    same.place(),
                    same.value(),
                    other.place(),
                    other.value(),
                    indicator.n().text())
                + decided(indicator));
      }
    }
    return notes;
  }

  /** The region's own choice; both values stay. */
  static String decided(Indicator indicator) {
    return indicator.preference().isEmpty() ? "" : " " + indicator.preference();
  }

  /** The steps as dots. */
  Block.Figure flow() {
    Indicator cases = headline.cases();
    Count all = cases.n();
    Count deepened = headline.verdieping().n();
    List<DotRows.Step> steps =
        List.of(
            new DotRows.Step(
                all.text(),
                text("report.results.flow.cases"),
                text(
                    "report.results.flow.mix",
                    headline.juvenile().n().text(),
                    headline.domestic().n().text()),
                List.of(
                    new DotRows.Part(headline.juvenile().n(), Palette.BLUE),
                    new DotRows.Part(headline.domestic().n(), Palette.PLUM)),
                all),
            step(
                headline.verdieping(),
                "verdieping",
                headline.verdieping().text(),
                Palette.NEUTRAL,
                all),
            step(
                headline.otherDisposition(),
                "other",
                text("report.results.flow.other.detail", headline.otherDisposition().text()),
                Palette.TEAL,
                deepened),
            step(headline.careLed(), "care", headline.careLed().text(), Palette.ORANGE, deepened),
            step(
                headline.cardsAvailable(),
                "cards",
                text("report.results.flow.cards.detail"),
                Palette.NEUTRAL,
                all));
    return new Block.Figure(
        text("report.results.flow"),
        remarks.invented()
            ? remarks.measure(text("report.results.flow.measure"))
            : text("report.results.flow.measure"),
        new DotRows(steps),
        text(
            "report.results.flow.alternative",
            cases.text(),
            headline.verdieping().text(),
            headline.otherDisposition().text(),
            headline.careLed().text(),
            headline.cardsAvailable().text()),
        text("report.results.flow.overlap"));
  }

  private static DotRows.Step step(
      Indicator indicator, String label, String detail, Palette palette, Count of) {
    return new DotRows.Step(
        indicator.n().text(),
        text("report.results.flow." + label),
        detail,
        List.of(new DotRows.Part(indicator.n(), palette)),
        of);
  }

  private Block table() {
    return FigureRows.table(
        text("report.results.figures"),
        headline.all(),
        (FigureRows.bases(headline.all()) + " " + remarks.onHeadline(headline.all())).strip());
  }
}
