package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Days from the start of a case to its chosen intervention.
 *
 * @param known cards with both dates, of all cases
 * @param median null when fewer than five are known or, outside the region, when a few of them
 *     would show through (rule R6)
 * @param ninetieth the days that nine in ten cases do not exceed; null under the same conditions,
 *     and outside the region when fewer than five cases took longer
 * @param days cases by days; outside the region without the case types
 */
public record LeadTimeFigures(
    Indicator known, @Nullable Double median, @Nullable Integer ninetieth, FigureTable days) {

  /** The longest time that has a row of its own; with the last two rows that makes ten. */
  private static final int LONGEST = 7;

  private static final int LONGER = LONGEST + 1;
  private static final int UNKNOWN = LONGEST + 2;

  static LeadTimeFigures of(Figuring figuring, RegionTally tally) {
    int[][] cells = new int[UNKNOWN + 1][CaseType.values().length];
    SortedMap<Integer, Integer> histogram = new TreeMap<>();
    for (CardTally.LeadTime row : tally.cards().leadTimes()) {
      int place = row.days() == null ? UNKNOWN : Math.min(Math.max(row.days(), 0), LONGER);
      cells[place][row.caseType().ordinal()] += row.count();
      if (row.days() != null) {
        histogram.merge(row.days(), row.count(), Integer::sum);
      }
    }
    FigureTable table =
        new KindTable(rows(), Category.all("ketenkaart.caseTypes", CaseType.class), cells)
            .ofWeeks(figuring, "leadtime");
    int known = histogram.values().stream().mapToInt(Integer::intValue).sum();
    Count all = table.counts().total();
    // With the total known, the number with both dates tells the number without.
    Count shown =
        table.counts().rowTotals().get(UNKNOWN).isShown() && all.isShown()
            ? figuring.vector(new int[] {known}).get(0)
            : Withheld.WITHHELD;
    boolean mayShow = figuring.isExact() || (shown.isShown() && !Histogram.isDominated(histogram));
    OptionalDouble median = mayShow ? Histogram.median(histogram) : OptionalDouble.empty();
    OptionalInt ninetieth =
        mayShow && (figuring.isExact() || Histogram.isTailLarge(histogram))
            ? Histogram.ninetieth(histogram)
            : OptionalInt.empty();
    return new LeadTimeFigures(
        figuring.part(
            "leadtime", Messages.text("indicator.leadtime"), shown, figuring.zero(), "cases", all),
        median.isPresent() ? median.getAsDouble() : null,
        ninetieth.isPresent() ? ninetieth.getAsInt() : null,
        table);
  }

  private static List<Category> rows() {
    List<Category> rows = new ArrayList<>();
    for (int days = 0; days <= LONGEST; days++) {
      rows.add(new Category(Integer.toString(days), Messages.text("indicator.days", days)));
    }
    rows.add(new Category(LONGER + "+", Messages.text("indicator.daysOrMore", LONGER)));
    rows.add(new Category("?", Messages.text("indicator.row.unknown")));
    return rows;
  }
}
