package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerateliers.claim.Claim;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.DotRows;
import nl.leerateliers.document.Grid;
import nl.leerateliers.document.Palette;
import nl.leerateliers.indicator.HeadlineFigures;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.Proportion;

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
    return table(
        text("report.results.figures"),
        headline.all(),
        bases(headline.all()) + " " + remarks.onHeadline(headline.all()));
  }

  /** A row per figure with all that it carries. */
  static Block table(String title, List<Indicator> indicators, String foot) {
    return table(
        title,
        text("report.results.figures.measure"),
        text("report.head.figure"),
        indicators.stream().map(indicator -> row(indicator.label(), indicator)).toList(),
        foot);
  }

  static Block table(
      String title, String measure, String head, List<List<String>> rows, String foot) {
    return new Block.Table(
        title,
        measure,
        Grid.N5,
        List.of(
            head,
            text("report.head.count"),
            text("report.head.share"),
            text("report.head.margin"),
            text("report.head.unknownAndCoverage"),
            text("report.head.standing")),
        rows,
        foot);
  }

  /** A figure under a name, with all that it carries. */
  static List<String> row(String label, Indicator indicator) {
    return List.of(
        label,
        counted(indicator),
        indicator.base() == null ? "" : indicator.shareText(),
        margin(indicator.share()),
        unknown(indicator),
        standing(indicator.fictitious()));
  }

  static String standing(boolean fictitious) {
    return text(fictitious ? "report.standing.fictitious" : "report.standing.published");
  }

  /** Of what the figures are a part: once where it is the same for all, else figure by figure. */
  static String bases(List<Indicator> indicators) {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      if (indicator.baseLabel() != null) {
        labels
            .computeIfAbsent(indicator.baseLabel(), base -> new ArrayList<>())
            .add(indicator.label());
      }
    }
    return labels.size() == 1 && indicators.stream().allMatch(one -> one.base() != null)
        ? text("report.base", labels.keySet().iterator().next())
        : labels.entrySet().stream()
            .map(one -> text("report.base.of", one.getKey(), String.join("; ", one.getValue())))
            .collect(Collectors.joining(" "));
  }

  /** How many are unknown, and which part of the base is known: the coverage. */
  private static String unknown(Indicator indicator) {
    Proportion coverage = indicator.coverage();
    return indicator.base() == null
        ? indicator.unknown().text()
        : text(
            "report.unknownAndCoverage",
            indicator.unknown().text(),
            coverage == null ? Withheld.SYMBOL : text("indicator.percent", coverage.percent()));
  }

  private static String counted(Indicator indicator) {
    return indicator.base() == null
        ? indicator.n().text()
        : text("indicator.ofWithoutShare", indicator.n().text(), indicator.base().text());
  }

  static String margin(@org.jspecify.annotations.Nullable Proportion share) {
    return share == null
        ? text("report.noMargin")
        : Math.round(100 * share.low()) + "–" + Math.round(100 * share.high()) + " %";
  }
}
