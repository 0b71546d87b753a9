package nl.leerateliers.indicator;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;

/** Exact statistics over an integer histogram: value to how often it occurs. */
final class Histogram {

  /** Fewer values than this give no median (rule R6). */
  private static final int LEAST = 5;

  private static final int LEAST_WITH_TAIL = 10;

  private static final double LARGEST_PART = 0.5;
  private static final double TWO_LARGEST_PART = 0.85;

  private Histogram() {}

  /** The middle value, or halfway the two middle ones; empty when there are fewer than five. */
  static OptionalDouble median(SortedMap<Integer, Integer> histogram) {
    int total = total(histogram);
    if (total < LEAST) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of((at(histogram, (total + 1) / 2) + at(histogram, total / 2 + 1)) / 2.0);
  }

  /**
   * Whether a median, mean, sum or percentile may leave the region (rule R6): at least five values,
   * none of them more than half of the sum and no two more than 85 %.
   */
  static boolean mayBeSummarised(SortedMap<Integer, Integer> histogram) {
    int total = histogram.values().stream().mapToInt(Integer::intValue).sum();
    return total >= LEAST && !isDominated(histogram);
  }

  /** Whether one value, or the two largest, make up so much of the sum that they show through. */
  static boolean isDominated(SortedMap<Integer, Integer> histogram) {
    double sum = 0;
    int largest = 0;
    int second = 0;
    for (Map.Entry<Integer, Integer> entry : histogram.entrySet()) {
      sum += (double) entry.getKey() * entry.getValue();
      second = entry.getValue() > 1 ? entry.getKey() : largest;
      largest = entry.getKey();
    }
    return sum > 0 && (largest > LARGEST_PART * sum || largest + second > TWO_LARGEST_PART * sum);
  }

  /** The value that nine in ten do not exceed; empty when there are too few for a tail. */
  static OptionalInt ninetieth(SortedMap<Integer, Integer> histogram) {
    int total = total(histogram);
    return total < LEAST_WITH_TAIL
        ? OptionalInt.empty()
        : OptionalInt.of(at(histogram, ninetiethRank(total)));
  }

  /** Whether the ninetieth percentile leaves so many above it that it tells of none of them. */
  static boolean isTailLarge(SortedMap<Integer, Integer> histogram) {
    int total = total(histogram);
    return total - ninetiethRank(total) >= LEAST
        && at(histogram, ninetiethRank(total)) < histogram.lastKey();
  }

  private static int ninetiethRank(int total) {
    return (9 * total + 9) / 10;
  }

  private static int total(SortedMap<Integer, Integer> histogram) {
    return histogram.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int at(SortedMap<Integer, Integer> histogram, int rank) {
    int seen = 0;
    for (Map.Entry<Integer, Integer> entry : histogram.entrySet()) {
      seen += entry.getValue();
      if (seen >= rank) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("No value of rank " + rank);
  }
}
