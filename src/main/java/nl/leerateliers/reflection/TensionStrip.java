package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.indicator.TensionFigures;
import org.jspecify.annotations.Nullable;

/**
 * A tension field as a drawing: five places between two poles, a dot for every position given.
 *
 * @param most the highest pile of all fields, so that they share one scale
 */
public record TensionStrip(TensionFigures figures, int most) {

  private static final int MOST_DOTS = 90;
  private static final int PER_ROW = 8;
  private static final int PITCH = 12;
  private static final int STEP = 120;
  private static final int FLOOR = 16;
  private static final int TALLEST_BAR = 90;
  private static final int MIDDLE = 2;
  private static final int WEEK_PITCH = 22;

  public static List<TensionStrip> of(List<TensionFigures> fields) {
    int most =
        fields.stream()
            .flatMap(field -> field.positions().stream())
            .mapToInt(count -> count.value().orElse(0))
            .max()
            .orElse(0);
    return fields.stream().map(field -> new TensionStrip(field, most)).toList();
  }

  /** Whether there are few enough to draw each of them. */
  public boolean isDotted() {
    return most <= MOST_DOTS;
  }

  public int height() {
    int rows = (most + PER_ROW - 1) / PER_ROW;
    return FLOOR + PITCH + (isDotted() ? rows * PITCH : TALLEST_BAR);
  }

  /** Where the line lies on which the dots stand. */
  public int floor() {
    return height() - FLOOR;
  }

  /** The middle of a place, 0 (pole A) to 4 (pole B). */
  public int x(int place) {
    return STEP / 2 + place * STEP;
  }

  /** The dots of a place as one path of round caps. */
  public String dots(int place) {
    int count = count(place);
    int width = Math.min(count, PER_ROW);
    StringBuilder path = new StringBuilder();
    for (int dot = 0; dot < count; dot++) {
      int x = x(place) - (width - 1) * PITCH / 2 + dot % PER_ROW * PITCH;
      int y = floor() - PITCH + 3 - dot / PER_ROW * PITCH;
      path.append('M').append(x).append(' ').append(y).append("h0");
    }
    return path.toString();
  }

  public int barHeight(int place) {
    return most == 0 ? 0 : count(place) * TALLEST_BAR / most;
  }

  /** Where the median points to; 0 when there is none. */
  public int medianX() {
    Double median = figures.median();
    return median == null ? 0 : STEP / 2 + (int) ((median + MIDDLE) * STEP);
  }

  /**
   * The middle position of a week, as a point: pole A on the left, the weeks downwards.
   *
   * @param joined whether the week before has a point too
   */
  public record WeekPoint(int week, int x, int y, double median, boolean joined) {}

  /** The weeks that have a middle position. */
  public List<WeekPoint> trail() {
    List<WeekPoint> points = new ArrayList<>();
    List<@Nullable Double> weeks = figures.weeks();
    for (int week = 0; week < weeks.size(); week++) {
      Double median = weeks.get(week);
      if (median != null) {
        boolean joined = week > 0 && weeks.get(week - 1) != null;
        int x = STEP / 2 + (int) ((median + MIDDLE) * STEP);
        points.add(new WeekPoint(week, x, WEEK_PITCH / 2 + week * WEEK_PITCH, median, joined));
      }
    }
    return points;
  }

  /** The line through the points; a week without one breaks it. */
  public String line() {
    return trail().stream()
        .map(point -> (point.joined() ? "L" : "M") + point.x() + " " + point.y())
        .collect(Collectors.joining());
  }

  public int trailHeight() {
    return figures.weeks().size() * WEEK_PITCH;
  }

  /** How often each position was given, as text. */
  public List<String> texts() {
    return figures.positions().stream().map(Count::text).toList();
  }

  private int count(int place) {
    return figures.positions().get(place).value().orElse(0);
  }
}
