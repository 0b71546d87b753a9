package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.region.Period;
import nl.leerateliers.tension.TensionField;
import org.jspecify.annotations.Nullable;

/**
 * Where people stood between the two poles of a tension field. No pole is good.
 *
 * @param positions how often −2, −1, 0, 1 and 2 was given
 * @param total how many positions were given
 * @param median the middle position, −2 to 2; null when something is withheld or nothing was given
 * @param weeks the median of each week of the filter; null where too few were given
 */
public record TensionFigures(
    TensionField field,
    List<Count> positions,
    Count total,
    @Nullable Integer median,
    List<@Nullable Integer> weeks) {

  private static final int STEPS = 5;
  private static final int MIDDLE = 2;

  /** Fewer positions than this give no median (rule R6). */
  private static final int LEAST = 5;

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
    List<@Nullable Integer> medians = new ArrayList<>();
    for (int[] week : weeks) {
      medians.add(orNull(median(week)));
    }
    return new TensionFigures(
        field,
        shown,
        figuring.exposure().publish(figuring.disclosure(), new int[][] {all}).total(),
        orNull(median(all)),
        medians);
  }

  /** The lower middle position of a histogram over −2…2; empty when fewer than five were given. */
  static OptionalInt median(int[] histogram) {
    int total = 0;
    for (int count : histogram) {
      total += count;
    }
    if (total < LEAST) {
      return OptionalInt.empty();
    }
    int seen = 0;
    for (int i = 0; i < histogram.length; i++) {
      seen += histogram[i];
      if (2 * seen >= total) {
        return OptionalInt.of(i - MIDDLE);
      }
    }
    throw new IllegalStateException("A histogram with positions has a median");
  }

  private static @Nullable Integer orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }
}
