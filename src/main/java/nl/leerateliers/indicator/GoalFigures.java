package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.PublishedTable;
import nl.leerateliers.ketenkaart.GoalKind;
import nl.leerateliers.region.Period;

/** In which terms the goals of deepened cases are put. */
record GoalFigures(FigureTable table, List<Indicator> kinds) {

  private static final int UNKNOWN = GoalKind.values().length;

  static GoalFigures of(Figuring figuring, Filter filter, RegionTally tally) {
    Period period = figuring.region().period();
    int[][] weeks = new int[filter.toWeek() - filter.fromWeek() + 1][UNKNOWN + 1];
    int[] all = new int[UNKNOWN + 1];
    for (CardTally.Goal goal : tally.cards().goals()) {
      int kind = goal.kind() == null ? UNKNOWN : goal.kind().ordinal();
      weeks[period.weekOf(goal.startedOn()) - filter.fromWeek()][kind] += goal.count();
      all[kind] += goal.count();
    }
    List<Category> kinds =
        CaseTables.categories("ketenkaart.goalKind", CaseTables.codes(GoalKind.class, true));
    FigureTable whole =
        DecisionsByType.within(
            figuring,
            figuring.table(
                "goals",
                List.of(Category.of("indicator.column", "deepened")),
                kinds,
                new int[][] {all}),
            Arrays.stream(all).sum(),
            tally.cases().count());
    // By week it is too fine to leave the region: there stands the total of the period.
    FigureTable table =
        figuring.isExact()
            ? figuring.table("goals", CaseTables.weekCategories(filter), kinds, weeks)
            : whole;
    return new GoalFigures(table, shares(figuring, whole.counts(), kinds));
  }

  private static List<Indicator> shares(
      Figuring figuring, PublishedTable counts, List<Category> kinds) {
    Count unknown = counts.cell(0, UNKNOWN);
    List<Indicator> shares = new ArrayList<>();
    for (GoalKind kind : GoalKind.values()) {
      shares.add(
          figuring.part(
              "goal." + kind.name().toLowerCase(Locale.ROOT),
              kinds.get(kind.ordinal()).label(),
              counts.cell(0, kind.ordinal()),
              unknown,
              "verdieping",
              counts.total()));
    }
    return shares;
  }
}
