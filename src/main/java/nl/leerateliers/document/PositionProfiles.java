package nl.leerateliers.document;

import java.awt.Font;
import java.util.List;
import nl.leerateliers.disclosure.Count;
import org.jspecify.annotations.Nullable;

/**
 * Where people stood between two poles: a column per position on one scale for all fields, a
 * triangle under the middle one. No pole is good.
 */
public final class PositionProfiles extends Drawing {

  private static final long serialVersionUID = 1L;
  private static final double POLE = 118;
  private static final double LEFT = POLE + 14;
  private static final double SLOT = (WIDTH - 2 * LEFT) / 5;
  private static final double TALLEST = 28;
  private static final double STEP = 60;

  /**
   * One field.
   *
   * @param positions how often −2, −1, 0, 1 and 2 was given
   * @param median the middle position, −2 to 2, in halves; null when there is none to show
   */
  public record Field(String poleA, String poleB, List<Count> positions, @Nullable Double median) {
    public Field {
      positions = List.copyOf(positions);
    }
  }

  private final transient List<Field> fields;

  public PositionProfiles(List<Field> fields) {
    this.fields = List.copyOf(fields);
  }

  @Override
  int height() {
    return (int) (STEP * fields.size());
  }

  @Override
  void draw(Ink ink) {
    int most =
        fields.stream()
            .flatMap(field -> field.positions().stream())
            .mapToInt(count -> count.value().orElse(0))
            .max()
            .orElse(1);
    double y = 0;
    for (Field field : fields) {
      ink.line(0, y, WIDTH, y, 0.4, Palette.RULE);
      field(ink, field, y, Math.max(1, most));
      y += STEP;
    }
  }

  private static void field(Ink ink, Field field, double top, int most) {
    double floor = top + 16 + TALLEST;
    pole(ink, field.poleA(), floor, true);
    pole(ink, field.poleB(), floor, false);
    ink.line(LEFT, floor, WIDTH - LEFT, floor, 0.8, Palette.OUTLINE);
    for (int i = 0; i < field.positions().size(); i++) {
      Count count = field.positions().get(i);
      double centre = LEFT + SLOT * i + SLOT / 2;
      double height = TALLEST * count.value().orElse(0) / most;
      if (count.isShown()) {
        ink.box(centre - 8, floor - height, 16, height, Palette.BLUE.color());
      } else {
        ink.dashedBox(centre - 8, floor - 8, 16, 8);
        height = 8;
      }
      ink.textAround(
          count.text(), centre, floor - height - 3, Typeface.REGULAR.at(SMALL), Palette.INK);
    }
    if (field.median() != null) {
      double x = LEFT + SLOT * (field.median() + 2) + SLOT / 2;
      ink.shape(Palette.ORANGE.color(), x, floor + 3, x - 5, floor + 11, x + 5, floor + 11);
    }
  }

  private static void pole(Ink ink, String text, double floor, boolean left) {
    Font font = Typeface.SEMIBOLD.at(TEXT);
    List<String> lines = Ink.wrap(text, font, POLE);
    double y = floor - 6 - 11 * (lines.size() - 1) / 2.0;
    for (String line : lines) {
      if (left) {
        ink.textToRight(line, POLE, y, font, Palette.INK);
      } else {
        ink.text(line, WIDTH - POLE, y, font, Palette.INK);
      }
      y += 11;
    }
  }
}
