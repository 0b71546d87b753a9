package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.leerateliers.indicator.ChanceLimits;
import nl.leerateliers.indicator.Proportion;
import nl.leerateliers.region.Region;

/**
 * One indicator of many ateliers against their size, with the limits chance alone gives around the
 * share of all of them together. Shows which shares fit one truth; it ranks nobody.
 *
 * @param pooled the share of all points together
 * @param largest the largest base
 */
public record Funnel(String id, String label, Proportion pooled, List<Point> points, int largest) {

  /** With fewer ateliers the limits rest on too little. */
  static final int LEAST = 8;

  private static final int LEFT = 40;
  private static final int WIDTH = 500;
  private static final int FLOOR = 270;
  private static final int HEIGHT = 250;
  private static final int SMALLEST = 10;

  /** One atelier. */
  public record Point(Region region, Proportion share) {}

  public Funnel {
    points = List.copyOf(points);
  }

  /** The funnel of a comparison; empty with fewer than eight shares that may be shown. */
  static Optional<Funnel> of(Comparison comparison) {
    List<Point> points = new ArrayList<>();
    int n = 0;
    int of = 0;
    int largest = SMALLEST;
    for (Comparison.Row row : comparison.rows()) {
      Proportion share = row.indicator().share();
      if (share != null) {
        points.add(new Point(row.region(), share));
        n += share.n();
        of += share.of();
        largest = Math.max(largest, share.of());
      }
    }
    return points.size() < LEAST
        ? Optional.empty()
        : Optional.of(
            new Funnel(
                comparison.id(), comparison.label(), new Proportion(n, of), points, largest));
  }

  public double x(int of) {
    return LEFT + (double) of * WIDTH / largest;
  }

  public double y(double share) {
    return FLOOR - share * HEIGHT;
  }

  /** The limits between which 95 of 100 ateliers of a size lie, as the outline of an area. */
  public String inner() {
    return area(ChanceLimits.INNER);
  }

  /** The limits between which 998 of 1,000 ateliers of a size lie. */
  public String outer() {
    return area(ChanceLimits.OUTER);
  }

  /** The limits of one point, for its row in the table. */
  public ChanceLimits limits(Point point) {
    return new ChanceLimits(pooled.share(), point.share().of());
  }

  private String area(double level) {
    StringBuilder path = new StringBuilder("M");
    line(path, 1, limits -> limits.high(level));
    path.append('L');
    line(path, -1, limits -> limits.low(level));
    return path.append('Z').toString();
  }

  private void line(StringBuilder path, int step, ToDoubleFunction<ChanceLimits> limit) {
    int start = step > 0 ? SMALLEST : largest;
    for (int of = start; of >= SMALLEST && of <= largest; of += step) {
      double share = limit.applyAsDouble(new ChanceLimits(pooled.share(), of));
      path.append(String.format(Locale.ROOT, "%.1f %.1f ", x(of), y(share)));
    }
  }
}
