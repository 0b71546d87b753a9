package nl.leerateliers.indicator;

import java.util.Arrays;
import nl.leerateliers.disclosure.PublishedTable;
import nl.leerateliers.ketenkaart.CaseType;

/**
 * How many cases of each type were deepened. That is a table of its own and also the margin of
 * every table of deepened cases by type: where the first has to withhold something, the others may
 * not tell it, or what was not deepened would follow by subtraction.
 */
final class DecisionsByType {

  private DecisionsByType() {}

  /** A row per case type: deepened, and the rest. */
  static PublishedTable table(Figuring figuring, CaseTally cases) {
    int[][] cells =
        Arrays.stream(CaseType.values())
            .map(type -> cases.where(c -> c.caseType() == type))
            .map(
                of -> {
                  int deepened = of.count(CaseCell::isDeepened);
                  return new int[] {deepened, of.count() - deepened};
                })
            .toArray(int[][]::new);
    return figuring.exposure().publish(figuring.disclosure(), cells);
  }

  /** The table without what would tell a withheld number of these. */
  static FigureTable fit(FigureTable table, PublishedTable decisions) {
    Boolean inRows = SensitiveAttributes.groupsInRows(table.id());
    boolean totalsOnly = table.columns().size() == 1;
    if (inRows == null || totalsOnly || !decisions.hasWithheld()) {
      return table;
    }
    return table.with(inRows ? table.counts().withoutRows() : table.counts().withoutColumns());
  }

  /**
   * The table, or nothing of it where its cases are all but a few of the whole: the few would
   * follow (rule R7, of populations within each other).
   */
  static FigureTable within(Figuring figuring, FigureTable table, int cases, int whole) {
    return figuring.mayTell(cases, whole) ? table : table.with(table.counts().nothing());
  }
}
