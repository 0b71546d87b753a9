package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a place for the name of every point: beside, above or below it, where it covers nothing.
 */
final class FunnelNames {

  private static final double LETTER = 7.2;
  private static final int LINE = 15;
  private static final int AWAY = 11;
  private static final int RADIUS = 8;

  /**
   * A point with its name.
   *
   * @param text the name, or a short one
   * @param anchor how the name stands to its place: start, middle or end
   * @param led whether a line has to lead from the point to its name
   */
  public record Named(
      Funnel.Point point,
      String text,
      double x,
      double y,
      double nameX,
      double nameY,
      String anchor,
      boolean led) {}

  record Box(double left, double top, double right, double bottom) {

    boolean touches(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private FunnelNames() {}

  static List<Named> of(FunnelDrawing drawing) {
    List<Box> taken = new ArrayList<>();
    for (Funnel.Point point : drawing.funnel().points()) {
      double x = drawing.x(point.share().of());
      double y = drawing.y(point.share().share());
      taken.add(mark(x, y));
    }
    List<Named> named = new ArrayList<>();
    List<Box> points = List.copyOf(taken);
    for (FunnelDrawing.Limit limit : drawing.limits()) {
      taken.add(new Box(drawing.right(), limit.y() - LINE, drawing.width(), limit.y() + 4));
    }
    for (Funnel.Point point : drawing.funnel().points()) {
      List<Named> places = places(drawing, point);
      Named best =
          places.stream()
              .filter(place -> isFree(drawing, box(place), taken) && isLedPast(points, place))
              .findFirst()
              .orElse(places.get(0));
      named.add(best);
      taken.add(box(best));
    }
    return named;
  }

  /** Where a name may stand, the best place first. */
  private static List<Named> places(FunnelDrawing drawing, Funnel.Point point) {
    double x = drawing.x(point.share().of());
    double y = drawing.y(point.share().share());
    String text = drawing.text(point);
    List<Named> places = new ArrayList<>();
    for (int away = 0; away < 5; away++) {
      for (int side : new int[] {-1, 1}) {
        double beside = y + 5 + side * away * LINE * 0.8;
        double stacked = y + side * (AWAY + 4 + LINE * away) + 5;
        boolean led = away > 1;
        places.add(new Named(point, text, x, y, x + AWAY, beside, "start", led));
        places.add(new Named(point, text, x, y, x - AWAY, beside, "end", led));
        places.add(new Named(point, text, x, y, x, stacked, "middle", away > 0));
      }
    }
    return places;
  }

  /** What the mark of a point covers. */
  static Box mark(double x, double y) {
    return new Box(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS);
  }

  /** What a name covers. */
  static Box box(Named name) {
    double width = name.text().length() * LETTER;
    double left =
        switch (name.anchor()) {
          case "start" -> name.nameX();
          case "end" -> name.nameX() - width;
          default -> name.nameX() - width / 2;
        };
    return new Box(left, name.nameY() - LINE + 3, left + width, name.nameY() + 3);
  }

  /** Whether the line from a point to its name crosses no other point. */
  private static boolean isLedPast(List<Box> points, Named name) {
    double length = Math.hypot(name.nameX() - name.x(), name.nameY() - name.y());
    for (double at = 2 * RADIUS; name.led() && at < length; at += RADIUS / 2.0) {
      double x = name.x() + (name.nameX() - name.x()) * at / length;
      double y = name.y() + (name.nameY() - name.y()) * at / length;
      if (points.stream().anyMatch(new Box(x, y, x, y)::touches)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFree(FunnelDrawing drawing, Box box, List<Box> taken) {
    return box.left() >= drawing.left()
        && box.right() <= drawing.width()
        && box.top() >= 0
        && box.bottom() <= drawing.floor()
        && taken.stream().noneMatch(box::touches);
  }
}
