package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.indicator.ChanceLimits;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.Proportion;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;

/**
 * One indicator of many ateliers against their size, with the limits chance alone gives around the
 * share of all of them together. Shows which shares fit one truth; it ranks nobody.
 *
 * @param of what it is a share of, such as "zaken in het ochtendoverleg"
 * @param pooled the share of all points together
 * @param points in the fixed order of the ateliers
 * @param left ateliers of which the share is not shown
 */
public record Funnel(
    String id, String label, String of, Proportion pooled, List<Point> points, List<Region> left) {

  /** With fewer ateliers the limits rest on too little. */
  static final int LEAST = 8;

  /** One atelier. */
  public record Point(Region region, Proportion share, boolean fictitious) {}

  public Funnel {
    points = List.copyOf(points);
    left = List.copyOf(left);
  }

  /** The funnel of a comparison; empty with fewer than eight shares that may be shown. */
  static Optional<Funnel> of(Comparison comparison) {
    List<Point> points = new ArrayList<>();
    List<Region> left = new ArrayList<>();
    String base = "";
    int n = 0;
    int of = 0;
    for (Comparison.Row row : comparison.rows()) {
      Indicator indicator = row.indicator();
      Proportion share = indicator.share();
      if (share == null || indicator.baseLabel() == null) {
        left.add(row.region());
      } else {
        points.add(new Point(row.region(), share, indicator.fictitious()));
        base = indicator.baseLabel();
        n += share.n();
        of += share.of();
      }
    }
    return points.size() < LEAST
        ? Optional.empty()
        : Optional.of(
            new Funnel(
                comparison.id(), comparison.label(), base, new Proportion(n, of), points, left));
  }

  /** The limits of one point, for its row in the table. */
  public ChanceLimits limits(Point point) {
    return new ChanceLimits(pooled.share(), point.share().of());
  }

  /** The finding above the drawing: who lies outside, in the fixed order. */
  public String finding() {
    List<String> inOuter = outside(ChanceLimits.INNER, ChanceLimits.OUTER);
    List<String> beyond = outside(ChanceLimits.OUTER, 1);
    String key = beyond.isEmpty() ? inOuter.isEmpty() ? "inside" : "outer" : "beyond";
    return Messages.text(
        "reflection.funnel." + key,
        points.size(),
        String.join(", ", inOuter),
        String.join(", ", beyond),
        inOuter.size());
  }

  /** What is said of a point to who does not see it. */
  public String spoken(Point point) {
    ChanceLimits limits = limits(point);
    return Messages.text(
        "reflection.funnel.spoken",
        point.fictitious()
            ? Messages.text("indicator.fictitious", point.region().atelier())
            : point.region().atelier(),
        point.share().n(),
        point.share().of(),
        point.share().percent(),
        Math.round(100 * limits.low(ChanceLimits.INNER)),
        Math.round(100 * limits.high(ChanceLimits.INNER)));
  }

  /** The ateliers left out, as text. */
  public String leftOut() {
    return String.join(", ", left.stream().map(Region::atelier).toList());
  }

  /** Who lies outside the limits of one level but inside those of the next. */
  private List<String> outside(double level, double next) {
    return points.stream()
        .filter(point -> isOutside(point, level) && !(next < 1 && isOutside(point, next)))
        .map(point -> point.region().atelier())
        .toList();
  }

  private boolean isOutside(Point point, double level) {
    ChanceLimits limits = limits(point);
    double share = point.share().share();
    return share < limits.low(level) || share > limits.high(level);
  }
}
