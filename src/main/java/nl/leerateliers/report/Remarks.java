package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerateliers.claim.Claim;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.RegionFigures;

/**
 * What stands under a table or drawing: whether it is invented, and whether something is withheld.
 *
 * @param invented nothing of the region is published
 * @param mixed totals are published, all else is invented
 */
record Remarks(boolean invented, boolean mixed) {

  static Remarks of(RegionFigures figures) {
    boolean published = figures.headline().all().stream().anyMatch(i -> !i.fictitious());
    boolean fictitious = figures.region().fictitious();
    return new Remarks(fictitious && !published, fictitious && published);
  }

  String on(FigureTable table) {
    return join(mark(), table.counts().hasWithheld());
  }

  String on(Stream<Count> counts) {
    return join(mark(), counts.anyMatch(count -> !count.isShown()));
  }

  String onIndicators(List<Indicator> indicators) {
    return on(indicators.stream().flatMap(i -> Stream.of(i.n(), i.unknown())));
  }

  /** Which of these indicators are published, and where. */
  String onHeadline(List<Indicator> indicators) {
    List<String> places = new ArrayList<>();
    for (Indicator indicator : indicators) {
      List<String> at =
          indicator.confirmations().stream()
              .filter(claim -> !claim.fictitious())
              .map(Claim::place)
              .toList();
      if (!at.isEmpty()) {
        places.add(
            text(
                "report.mark.published.item",
                indicator.label(),
                indicator.n().text(),
                String.join(", ", at)));
      }
    }
    boolean withheld = indicators.stream().anyMatch(i -> !i.n().isShown());
    String published =
        places.isEmpty() ? mark() : text("report.mark.published", String.join("; ", places));
    String coverage =
        mixed
            ? text("report.mark.coverage") + " " + text("report.mark.unknown")
            : text("report.mark.coverage");
    return join(join(published, withheld), false, coverage);
  }

  /** What is measured, with the mark in two words. */
  String measure(String measure) {
    String mark =
        mixed
            ? text("report.mark.short.mixed")
            : invented ? text("report.mark.short.invented") : "";
    return measure + mark;
  }

  /** The mark for the cells; empty when the data are real. */
  String mark() {
    return mixed ? text("report.mark.cells") : invented ? text("report.mark.invented") : "";
  }

  /** In the scope line at the foot of every page. */
  String footer() {
    return mixed ? text("report.footer.mixed") : invented ? text("report.footer.invented") : "";
  }

  private static String join(String mark, boolean withheld) {
    return join(mark, withheld, "");
  }

  private static String join(String mark, boolean withheld, String more) {
    return Stream.of(mark, withheld ? text("report.mark.withheld") : "", more)
        .filter(part -> !part.isEmpty())
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }
}
