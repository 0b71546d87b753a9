package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Grid;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.Proportion;
import org.jspecify.annotations.Nullable;

/** Figures as rows of a table: count, share, margin, unknown, coverage, and whether invented. */
final class FigureRows {

  private FigureRows() {}

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

  /** Of what the figures are a part: the figures of a smaller base by name, all others once. */
  static String bases(List<Indicator> indicators) {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      if (indicator.baseLabel() != null) {
        labels
            .computeIfAbsent(indicator.baseLabel(), base -> new ArrayList<>())
            .add(indicator.label());
      }
    }
    String most =
        !labels.isEmpty() && indicators.stream().allMatch(one -> one.base() != null)
            ? Collections.max(
                    labels.entrySet(), Comparator.comparingInt(one -> one.getValue().size()))
                .getKey()
            : "";
    List<String> bases = new ArrayList<>();
    labels.forEach(
        (base, named) -> {
          if (!base.equals(most)) {
            bases.add(text("report.base.of", base, String.join("; ", named)));
          }
        });
    if (!most.isEmpty()) {
      bases.add(text(bases.isEmpty() ? "report.base" : "report.base.others", most));
    }
    return String.join(" ", bases);
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

  static String margin(@Nullable Proportion share) {
    return share == null
        ? text("report.noMargin")
        : Math.round(100 * share.low()) + "–" + Math.round(100 * share.high()) + " %";
  }
}
