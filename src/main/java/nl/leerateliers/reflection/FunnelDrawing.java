package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import nl.leerateliers.indicator.ChanceLimits;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Messages;

/**
 * A funnel as a drawing of some width. All funnels share the scale of shares, 0 to 100 %; every
 * name stands where it covers no other.
 */
public record FunnelDrawing(Funnel funnel, int width) {

  private static final int WIDE = 960;
  private static final int NARROW = 360;
  private static final int HEIGHT = 420;
  private static final int LEFT = 46;
  private static final int RIGHT = 84;
  private static final int TOP = 14;
  private static final int FLOOR = HEIGHT - 46;
  private static final int SMALLEST = 10;
  private static final int SAMPLES = 40;
  private static final int LINE = 17;
  private static final int[] STEPS = {5, 10, 20, 25, 50, 100, 200, 250, 500, 1_000, 2_000, 5_000};

  /** A line of the grid. */
  public record Tick(double at, String text) {}

  /** What stands beside the end of a limit. */
  public record Limit(double y, String text) {}

  /** For a desk. */
  public static FunnelDrawing wide(Funnel funnel) {
    return new FunnelDrawing(funnel, WIDE);
  }

  /** For a phone. */
  public static FunnelDrawing narrow(Funnel funnel) {
    return new FunnelDrawing(funnel, NARROW);
  }

  public int height() {
    return HEIGHT;
  }

  public int left() {
    return LEFT;
  }

  public int right() {
    return width - RIGHT;
  }

  public int top() {
    return TOP;
  }

  public int floor() {
    return FLOOR;
  }

  public double x(int of) {
    return LEFT + (double) of * (right() - LEFT) / largest();
  }

  public double y(double share) {
    return FLOOR - share * (FLOOR - TOP);
  }

  /** The lines of the sizes: a few, at round numbers. */
  public List<Tick> sizes() {
    List<Tick> ticks = new ArrayList<>();
    for (int of = 0; of <= largest(); of += step()) {
      ticks.add(new Tick(x(of), String.format(Language.current().locale(), "%,d", of)));
    }
    return ticks;
  }

  /** The lines of the shares. */
  public List<Tick> shares() {
    List<Tick> ticks = new ArrayList<>();
    for (int percent = 0; percent <= 100; percent += 25) {
      ticks.add(new Tick(y(percent / 100.0), Messages.text("indicator.percent", percent)));
    }
    return ticks;
  }

  /** The limits between which 95 of 100 ateliers of a size lie, as the outline of an area. */
  public String inner() {
    return area(ChanceLimits.INNER);
  }

  /** The limits between which 998 of 1,000 ateliers of a size lie. */
  public String outer() {
    return area(ChanceLimits.OUTER);
  }

  /** The lines of the inner limits. */
  public String innerLines() {
    return lines(ChanceLimits.INNER);
  }

  /** The lines of the outer limits. */
  public String outerLines() {
    return lines(ChanceLimits.OUTER);
  }

  /** The names of the line and of the limits, at their right ends and on the side with room. */
  public List<Limit> limits() {
    double pooled = funnel.pooled().share();
    ChanceLimits last = new ChanceLimits(pooled, largest());
    boolean below = pooled > 0.5;
    double line = y(pooled) + LINE / 4.0;
    double inner =
        y(below ? last.smoothLow(ChanceLimits.INNER) : last.smoothHigh(ChanceLimits.INNER));
    double outer =
        y(below ? last.smoothLow(ChanceLimits.OUTER) : last.smoothHigh(ChanceLimits.OUTER));
    inner =
        below
            ? Math.max(inner + LINE / 4.0, line + LINE)
            : Math.min(inner + LINE / 4.0, line - LINE);
    outer =
        below
            ? Math.max(outer + LINE / 4.0, inner + LINE)
            : Math.min(outer + LINE / 4.0, inner - LINE);
    return List.of(
        new Limit(line, Messages.text("reflection.funnel.together", funnel.pooled().percent())),
        new Limit(inner, Messages.text("indicator.percent", 95)),
        new Limit(outer, Messages.text("reflection.funnel.outermost")));
  }

  /** What stands at a point: its name, or where there is no room for ten names its number. */
  public String text(Funnel.Point point) {
    return width < WIDE
        ? String.valueOf(funnel.points().indexOf(point) + 1)
        : point.region().atelier();
  }

  /** The points with a place for their names. */
  public List<FunnelNames.Named> points() {
    return FunnelNames.of(this);
  }

  private int largest() {
    int largest = funnel.points().stream().mapToInt(point -> point.share().of()).max().orElse(0);
    int step = step();
    return (Math.max(largest, SMALLEST) + step - 1) / step * step;
  }

  private int step() {
    int largest = funnel.points().stream().mapToInt(point -> point.share().of()).max().orElse(0);
    int most = width < WIDE ? 5 : 10;
    for (int step : STEPS) {
      if (largest <= step * most) {
        return step;
      }
    }
    return (largest / most / 1_000 + 1) * 1_000;
  }

  private String lines(double level) {
    StringBuilder path = new StringBuilder("M");
    line(path, 0, 1, limits -> limits.smoothHigh(level));
    path.append('M');
    line(path, 0, 1, limits -> limits.smoothLow(level));
    return path.toString().trim();
  }

  private String area(double level) {
    StringBuilder path = new StringBuilder("M");
    line(path, 0, 1, limits -> limits.smoothHigh(level));
    path.append('L');
    line(path, SAMPLES, -1, limits -> limits.smoothLow(level));
    return path.append('Z').toString();
  }

  /** Close to each other where the limits bend: at the small sizes. */
  private void line(StringBuilder path, int from, int step, ToDoubleFunction<ChanceLimits> limit) {
    double growth = (double) largest() / SMALLEST;
    for (int sample = from; sample >= 0 && sample <= SAMPLES; sample += step) {
      int of = (int) Math.round(SMALLEST * Math.pow(growth, (double) sample / SAMPLES));
      double share = limit.applyAsDouble(new ChanceLimits(funnel.pooled().share(), of));
      path.append(String.format(Locale.ROOT, "%.1f %.1f ", x(of), y(share)));
    }
  }
}
