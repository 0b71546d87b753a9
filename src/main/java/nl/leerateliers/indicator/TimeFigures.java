package nl.leerateliers.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;

/**
 * The time spent on gathering against interpreting, the poles of the fourth tension field. Minutes
 * are those of all participants together, and only of the cards that name them.
 *
 * @param known deepened cases of which the time of interpreting is known
 * @param gathering the whole selection, on the region's own screen only
 * @param interpreting the whole selection, on the region's own screen only
 * @param interpretingOf100 of every 100 minutes those spent on interpreting; null when too little
 *     is known or, outside the region, when a few minutes would show through (rule R6)
 * @param weeks the same per week, on the region's own screen only
 */
public record TimeFigures(
    Indicator known,
    @Nullable Spent gathering,
    @Nullable Spent interpreting,
    @Nullable Integer interpretingOf100,
    List<Week> weeks) {

  public TimeFigures {
    weeks = List.copyOf(weeks);
  }

  /**
   * Minutes that were written down.
   *
   * @param times how often: in rows of organisations, or on cards
   * @param median null when fewer than five were
   */
  public record Spent(int minutes, int times, @Nullable Double median) {}

  /** Cards that started in one week of the atelier. */
  public record Week(int number, Spent gathering, Spent interpreting) {}

  static TimeFigures of(Figuring figuring, Filter filter, RegionTally tally) {
    SortedMap<Integer, Integer> gathered = histogram(tally.cards().gathering(), day -> true);
    SortedMap<Integer, Integer> interpreted = histogram(tally.cards().interpreting(), day -> true);
    Spent gathering = spent(gathered);
    Spent interpreting = spent(interpreted);
    Indicator known =
        figuring.share(
            "time.interpreting",
            interpreting.times(),
            0,
            "verdieping",
            tally.cases().count(CaseCell::isDeepened));
    boolean exact = figuring.isExact();
    boolean mayShow =
        exact
            ? gathering.median() != null && interpreting.median() != null
            : known.n().isShown()
                && Histogram.mayBeSummarised(gathered)
                && Histogram.mayBeSummarised(interpreted);
    return new TimeFigures(
        known,
        exact ? gathering : null,
        exact ? interpreting : null,
        mayShow ? of100(gathering.minutes(), interpreting.minutes()) : null,
        exact ? weeks(figuring.region().period(), filter, tally.cards()) : List.of());
  }

  private static List<Week> weeks(Period period, Filter filter, CardTally cards) {
    List<Week> weeks = new ArrayList<>();
    for (int week = filter.fromWeek(); week <= filter.toWeek(); week++) {
      int number = week;
      Predicate<LocalDate> inWeek = day -> period.weekOf(day) == number;
      weeks.add(
          new Week(
              number,
              spent(histogram(cards.gathering(), inWeek)),
              spent(histogram(cards.interpreting(), inWeek))));
    }
    return weeks;
  }

  private static SortedMap<Integer, Integer> histogram(
      List<CardTally.Spent> rows, Predicate<LocalDate> which) {
    SortedMap<Integer, Integer> histogram = new TreeMap<>();
    for (CardTally.Spent row : rows) {
      if (which.test(row.startedOn())) {
        histogram.merge(row.minutes(), row.count(), Integer::sum);
      }
    }
    return histogram;
  }

  private static Spent spent(SortedMap<Integer, Integer> histogram) {
    OptionalDouble median = Histogram.median(histogram);
    return new Spent(
        histogram.entrySet().stream().mapToInt(e -> e.getKey() * e.getValue()).sum(),
        histogram.values().stream().mapToInt(Integer::intValue).sum(),
        median.isPresent() ? median.getAsDouble() : null);
  }

  private static @Nullable Integer of100(int gathering, int interpreting) {
    int all = gathering + interpreting;
    return all == 0 ? null : (int) Math.round(100.0 * interpreting / all);
  }
}
