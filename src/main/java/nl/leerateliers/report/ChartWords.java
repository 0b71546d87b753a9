package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.Proportion;

/**
 * What a drawing tells, in sentences for who cannot see it. They are computed from the published
 * counts alone, so they tell nothing that is withheld, and they only count: they never judge.
 */
final class ChartWords {

  private ChartWords() {}

  /** The total, and where most and fewest are. */
  static String weeks(FigureTable table) {
    List<Count> totals = table.counts().rowTotals();
    List<String> said = new ArrayList<>();
    Count all = table.counts().total();
    if (all.isShown()) {
      said.add(text("report.chart.weeks", totals.size(), all.text()));
    }
    int most = extreme(totals, 1);
    int fewest = extreme(totals, -1);
    if (most >= 0 && value(totals.get(most)) > value(totals.get(fewest))) {
      said.add(text("report.chart.most", labels(table, totals, most), totals.get(most).text()));
      said.add(
          text("report.chart.fewest", labels(table, totals, fewest), totals.get(fewest).text()));
    }
    return told(said, totals);
  }

  /** Of each group its base and its largest part. */
  static String shares(FigureTable table) {
    List<String> said = new ArrayList<>();
    List<Count> all = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      List<Count> parts = table.counts().cells().get(r);
      Count base = table.counts().rowTotals().get(r);
      all.addAll(parts);
      int most = extreme(parts, 1);
      if (!base.isShown() || most < 0 || value(parts.get(most)) == 0) {
        said.add(text("report.chart.share.withheld", label(table, r), base.text()));
      } else {
        Count part = parts.get(most);
        said.add(
            text(
                "report.chart.share",
                label(table, r),
                table.columns().get(most).label(),
                part.text(),
                base.text(),
                new Proportion(value(part), value(base)).percent()));
      }
    }
    return told(said, all);
  }

  /** How many kinds, and which is counted most. */
  static String kinds(FigureTable table) {
    List<Count> totals = table.counts().rowTotals();
    List<String> said = new ArrayList<>();
    said.add(text("report.chart.kinds", totals.size()));
    int most = extreme(totals, 1);
    if (most >= 0 && value(totals.get(most)) > 0) {
      said.add(text("report.chart.most", labels(table, totals, most), totals.get(most).text()));
    }
    return told(said, totals);
  }

  /** Which of these is counted most and which least, each with its base. */
  static String indicators(List<Indicator> indicators) {
    List<Count> counts = indicators.stream().map(Indicator::n).toList();
    List<String> said = new ArrayList<>();
    said.add(text("report.chart.kinds", counts.size()));
    int most = extreme(counts, 1);
    int fewest = extreme(counts, -1);
    if (most >= 0 && value(counts.get(most)) > value(counts.get(fewest))) {
      said.add(text("report.chart.most", labels(indicators, most), indicators.get(most).text()));
      said.add(
          text("report.chart.fewest", labels(indicators, fewest), indicators.get(fewest).text()));
    }
    return told(said, counts);
  }

  private static String told(List<String> said, List<Count> counts) {
    long withheld = counts.stream().filter(count -> !count.isShown()).count();
    List<String> sentences = new ArrayList<>(said);
    if (withheld > 0) {
      sentences.add(text("report.chart.notShown", withheld));
    }
    return String.join(" ", sentences);
  }

  /** The place of the largest (1) or the smallest (-1) shown count, the first of equals. */
  private static int extreme(List<Count> counts, int sign) {
    return IntStream.range(0, counts.size())
        .filter(i -> counts.get(i).isShown())
        .reduce((a, b) -> sign * value(counts.get(b)) > sign * value(counts.get(a)) ? b : a)
        .orElse(-1);
  }

  /** All that are counted as often as this one. */
  private static String labels(FigureTable table, List<Count> counts, int like) {
    return IntStream.range(0, counts.size())
        .filter(i -> counts.get(i).equals(counts.get(like)))
        .mapToObj(i -> label(table, i))
        .collect(Collectors.joining(", "));
  }

  /** All that are told in the same numbers as this one. */
  private static String labels(List<Indicator> indicators, int like) {
    return indicators.stream()
        .filter(one -> one.text().equals(indicators.get(like).text()))
        .map(Indicator::label)
        .collect(Collectors.joining(", "));
  }

  private static int value(Count count) {
    return count.value().orElseThrow();
  }

  private static String label(FigureTable table, int row) {
    return table.rows().get(row).label();
  }
}
