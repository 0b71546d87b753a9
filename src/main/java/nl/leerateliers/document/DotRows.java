package nl.leerateliers.document;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Withheld;

/**
 * What happened to the cases, step by step: every dot is a case, an open dot is not in the step.
 */
public final class DotRows extends Drawing {

  private static final long serialVersionUID = 1L;

  /** 34 in a row makes the 102 cases of Haarlem exactly three rows. */
  private static final int PER_ROW = 34;

  private static final int MOST_DOTS = PER_ROW * 10;
  private static final double LEFT = 164;
  private static final double PITCH = (WIDTH - LEFT) / PER_ROW;
  private static final double RADIUS = 2.75;
  private static final double LEAST_HEIGHT = 32;
  private static final double GAP = 13;

  /** So many cases in one colour. */
  public record Part(Count cases, Palette palette) {}

  /**
   * One step.
   *
   * @param number the number as printed
   * @param of all cases the step could have held
   */
  public record Step(String number, String label, String detail, List<Part> parts, Count of) {
    public Step {
      parts = List.copyOf(parts);
    }
  }

  private final transient List<Step> steps;

  public DotRows(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  @Override
  int height() {
    return (int) Math.ceil(steps.stream().mapToDouble(step -> height(step) + GAP).sum());
  }

  @Override
  void draw(Ink ink) {
    double y = 0;
    for (Step step : steps) {
      ink.line(0, y, WIDTH, y, 0.4, Palette.RULE);
      ink.textToRight(step.number(), 44, y + 26, Typeface.BOLD.at(25), Palette.INK);
      ink.text(step.label(), 52, y + 16, Typeface.BOLD.at(TEXT), Palette.INK);
      double line = y + 27;
      for (String text : detail(step)) {
        ink.text(text, 52, line, Typeface.REGULAR.at(SMALL), Palette.FAINT);
        line += 10;
      }
      dots(ink, step, y + 10);
      y += height(step) + GAP;
    }
  }

  private static void dots(Ink ink, Step step, double top) {
    if (step.parts().stream().anyMatch(part -> !part.cases().isShown())) {
      // Open dots would read as none.
      ink.text(Withheld.SYMBOL, LEFT, top + RADIUS, Typeface.BOLD.at(TEXT), Palette.FAINT);
      return;
    }
    List<Palette> filled = new ArrayList<>();
    for (Part part : step.parts()) {
      for (int i = 0; i < part.cases().value().orElse(0); i++) {
        filled.add(part.palette());
      }
    }
    int all = step.of().value().orElse(0);
    if (all > MOST_DOTS) {
      double width = WIDTH - LEFT;
      ink.box(LEFT, top, width, 12, Palette.REMAINDER.color());
      if (!filled.isEmpty()) {
        ink.box(LEFT, top, width * filled.size() / all, 12, filled.get(0).color());
      }
      return;
    }
    for (int i = 0; i < all; i++) {
      double x = LEFT + PITCH * (i % PER_ROW) + PITCH / 2;
      double y = top + PITCH * (i / PER_ROW);
      if (i < filled.size()) {
        ink.dot(x, y, RADIUS, filled.get(i).color());
      } else {
        ink.ring(x, y, RADIUS - 0.3);
      }
    }
  }

  private static List<String> detail(Step step) {
    return Ink.wrap(step.detail(), Typeface.REGULAR.at(SMALL), LEFT - 66);
  }

  private static double height(Step step) {
    int all = Math.min(step.of().value().orElse(0), MOST_DOTS);
    double dots = Math.ceil((double) all / PER_ROW) * PITCH;
    return Math.max(Math.max(LEAST_HEIGHT, dots + 4), 17 + 10 * detail(step).size());
  }
}
