package nl.leerateliers.reflection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.region.Region;

/**
 * The cases of one atelier per week, protected as a one-way table.
 *
 * @param weeks in order; none when only one case type is asked for, since two selections together
 *     could give a small week away
 */
public record WeekSeries(Region region, List<Week> weeks) {

  /** One week: its number in the atelier, and the Monday it began on. */
  public record Week(int number, LocalDate monday, Count cases) {}

  public WeekSeries {
    weeks = List.copyOf(weeks);
  }

  static WeekSeries of(RegionFigures figures) {
    LocalDate first =
        figures.region().period().from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new WeekSeries(
        figures.region(),
        figures.tables().stream()
            .filter(table -> table.id().equals("weeks.caseType"))
            .map(FigureTable::counts)
            .flatMap(
                counts ->
                    IntStream.range(0, counts.rowTotals().size())
                        .mapToObj(
                            i -> new Week(i + 1, first.plusWeeks(i), counts.rowTotals().get(i))))
            .toList());
  }
}
