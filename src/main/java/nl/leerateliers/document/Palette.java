package nl.leerateliers.document;

import java.awt.Color;
import java.util.List;

/**
 * The portal's colours in drawings. One category keeps one colour in every drawing; a drawing never
 * tells two things apart by colour alone.
 */
public enum Palette {
  /** Juvenile suspects; the first atelier. */
  BLUE("blue"),
  /** Led to care; the second atelier. */
  ORANGE("orange"),
  /** Another disposition; the third atelier. */
  TEAL("teal"),
  /** Domestic violence; the fourth atelier. */
  PLUM("plum"),
  /** All cases together. */
  NEUTRAL("neutral"),
  /** What is left over. */
  REMAINDER("remainder");

  static final Color INK = Styles.colour("ink");
  static final Color FAINT = Styles.colour("faint");
  static final Color RULE = Styles.colour("rule");
  static final Color OUTLINE = Styles.colour("outline");

  private static final List<Palette> HUES = List.of(BLUE, ORANGE, TEAL, PLUM);

  private final Color color;

  Palette(String name) {
    color = Styles.colour(name);
  }

  /** The hue of the atelier at this place in the fixed order. */
  public static Palette ofAtelier(int place) {
    return place < HUES.size() ? HUES.get(place) : NEUTRAL;
  }

  Color color() {
    return color;
  }

  /** Ink that can be read on this colour. */
  Color onTop() {
    return this == REMAINDER ? INK : Color.WHITE;
  }
}
