package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Period;
import nl.leerateliers.tension.TensionField;
import org.jspecify.annotations.Nullable;

/**
 * Where people stood between the two poles of a tension field. No pole is good.
 *
 * @param positions how often −2, −1, 0, 1 and 2 was given
 * @param total how many positions were given
 * @param median the middle position, −2 to 2, in halves; null when something is withheld or fewer
 *     than five were given
 * @param shares each position as a part of those given
 * @param weeks the median of each week of the filter, on the screen of the region only; null where
 *     fewer than five were given
 */
public record TensionFigures(
    TensionField field,
    List<Count> positions,
    Count total,
    @Nullable Double median,
    List<Indicator> shares,
    List<@Nullable Double> weeks) {

  private static final int STEPS = 5;
  private static final int MIDDLE = 2;

  static List<TensionFigures> of(Figuring figuring, Filter filter, RegionTally tally) {
    return TensionField.all().stream().map(f -> of(figuring, filter, tally, f)).toList();
  }

  private static TensionFigures of(
      Figuring figuring, Filter filter, RegionTally tally, TensionField field) {
    Period period = figuring.region().period();
    int[] all = new int[STEPS];
    int[][] weeks = new int[filter.toWeek() - filter.fromWeek() + 1][STEPS];
    for (RegionTally.Position position : tally.positions()) {
      if (position.tension() == field.number()) {
        int week = period.weekOf(position.givenOn()) - filter.fromWeek();
        all[position.position() + MIDDLE] += position.count();
        weeks[week][position.position() + MIDDLE] += position.count();
      }
    }
    List<Count> shown = figuring.vector(all);
    List<@Nullable Double> medians = new ArrayList<>();
    for (int[] week : weeks) {
      medians.add(figuring.isExact() ? orNull(median(week)) : null);
    }
    Count total = figuring.exposure().publish(figuring.disclosure(), new int[][] {all}).total();
    return new TensionFigures(
        field,
        shown,
        total,
        shown.stream().allMatch(Count::isShown) ? orNull(median(all)) : null,
        shares(figuring, field, shown, total),
        medians);
  }

  /** Read from the positions as they are published, so that nothing is protected twice. */
  private static List<Indicator> shares(
      Figuring figuring, TensionField field, List<Count> shown, Count total) {
    return IntStream.range(0, STEPS)
        .mapToObj(
            step ->
                figuring.part(
                    "tension." + field.number() + "." + (step - MIDDLE),
                    Messages.text(
                        "indicator.tension.position",
                        field.poleA(),
                        field.poleB(),
                        Messages.text("atelier.tensions.p" + (step - MIDDLE))),
                    shown.get(step),
                    figuring.zero(),
                    "tension",
                    total))
        .toList();
  }

  /** The median of a histogram over −2…2; empty when fewer than five were given (rule R6). */
  static OptionalDouble median(int[] histogram) {
    SortedMap<Integer, Integer> positions = new TreeMap<>();
    for (int i = 0; i < histogram.length; i++) {
      if (histogram[i] > 0) {
        positions.put(i - MIDDLE, histogram[i]);
      }
    }
    return Histogram.median(positions);
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
