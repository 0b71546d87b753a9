package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.region.Period;

/** Of how many of the cases selected for follow-up anything is known. */
final class ImpactFigures {

  private static final String SELECTED = "followUp";

  private ImpactFigures() {}

  /**
   * What is known and what is not; nothing of what is known where nobody was followed, since that
   * is no 0. For the region's own screen only: next to the cases by week, the number selected would
   * tell how small a withheld week is.
   */
  static List<Indicator> of(Figuring figuring, RegionTally tally) {
    if (!figuring.isExact()) {
      return List.of();
    }
    Period period = figuring.region().period();
    int selected = tally.cases().count(c -> tally.rule().selects(c.startedOn(), period));
    int followed =
        tally.followed().stream()
            .filter(day -> tally.rule().selects(day.startedOn(), period))
            .mapToInt(RegionTally.Followed::count)
            .sum();
    List<Indicator> figures = new ArrayList<>();
    if (followed > 0) {
      figures.add(
          figuring.share("impact.followed", followed, selected - followed, SELECTED, selected));
    }
    if (selected > 0) {
      figures.add(figuring.share("impact.unknown", selected - followed, 0, SELECTED, selected));
    }
    return figures;
  }
}
