package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.indicator.Difference;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;

/**
 * One indicator of several ateliers side by side, in their fixed order. Describes; never ranks.
 *
 * @param id the indicator
 * @param label what people read
 * @param rows one per atelier
 */
public record Comparison(String id, String label, List<Row> rows) {

  private static final int MOST_SIDE_BY_SIDE = 4;
  private static final int MOST_NAMED = 3;

  /** One atelier's value. */
  public record Row(Region region, Indicator indicator) {

    /** The atelier, marked where its value is invented. */
    public String name() {
      return indicator.fictitious()
          ? Messages.text("indicator.fictitious", region.atelier())
          : region.atelier();
    }
  }

  /**
   * Two ateliers and what can be said of their difference.
   *
   * @param difference the share of the first minus that of the second, −1 to 1
   * @param low lower limit of its 95 % interval
   * @param high upper limit of its 95 % interval
   * @param exceedsChance whether the difference is larger than chance alone would give, at 95 %
   * @param detectable the difference, in percentage points, that groups of these sizes would
   *     usually have shown
   * @param sentence what people read
   * @param brief the same in a few words, where there are many pairs
   */
  public record Pair(
      Region first,
      Region second,
      double difference,
      double low,
      double high,
      boolean exceedsChance,
      int detectable,
      String sentence,
      String brief) {}

  public Comparison {
    rows = List.copyOf(rows);
  }

  /** Every two ateliers of which both shares are shown. */
  public List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        Row first = rows.get(i);
        Row second = rows.get(j);
        if (first.indicator().share() != null && second.indicator().share() != null) {
          pairs.add(
              pair(
                  first,
                  second,
                  new Difference(first.indicator().share(), second.indicator().share())));
        }
      }
    }
    return pairs;
  }

  /** Whether there are more pairs than people read one by one. */
  public boolean isCrowded() {
    return rows.size() > MOST_SIDE_BY_SIDE;
  }

  /** The pairs to tell of at once: where there are many, those that differ more than by chance. */
  public List<Pair> told() {
    return isCrowded() ? pairs().stream().filter(Pair::exceedsChance).toList() : pairs();
  }

  /** The other pairs. */
  public List<Pair> folded() {
    return isCrowded()
        ? pairs().stream().filter(pair -> !pair.exceedsChance()).toList()
        : List.of();
  }

  /** Whether any two ateliers differ more than chance alone would give. */
  public boolean anyExceedsChance() {
    return pairs().stream().anyMatch(Pair::exceedsChance);
  }

  /** The finding above the chart. */
  public String finding() {
    List<Pair> pairs = pairs();
    if (pairs.isEmpty()) {
      return Messages.text("reflection.compare.notComparable");
    }
    List<String> beyond =
        pairs.stream()
            .filter(Pair::exceedsChance)
            .map(
                p ->
                    Messages.text(
                        "reflection.compare.two", p.first().atelier(), p.second().atelier()))
            .toList();
    if (beyond.size() > MOST_NAMED) {
      return Messages.text("reflection.compare.beyondMany", beyond.size(), pairs.size());
    }
    return beyond.isEmpty()
        ? Messages.text("reflection.compare.allChance")
        : Messages.text("reflection.compare.beyond", String.join("; ", beyond));
  }

  private static Pair pair(Row first, Row second, Difference difference) {
    boolean exceeds = difference.exceedsChance();
    long points = Math.round(Math.abs(100 * difference.value()));
    Number low = points(Math.min(Math.abs(difference.low()), Math.abs(difference.high())));
    Number high = points(Math.max(Math.abs(difference.low()), Math.abs(difference.high())));
    String key =
        exceeds ? "pairBeyond" : difference.detectablePoints() < 100 ? "pairChance" : "pairTooFew";
    return new Pair(
        first.region(),
        second.region(),
        difference.value(),
        difference.low(),
        difference.high(),
        exceeds,
        difference.detectablePoints(),
        Messages.text(
            "reflection.compare." + key,
            first.name(),
            second.name(),
            points,
            difference.detectablePoints(),
            low,
            high),
        Messages.text("reflection.compare.brief", first.name(), second.name(), points, low, high));
  }

  /** Whole percentage points; a margin that stays just clear of 0 is not rounded to it. */
  private static Number points(double share) {
    double points = 100 * share;
    return points < 1 ? Math.max(0.1, Math.round(10 * points) / 10.0) : Math.round(points);
  }
}
