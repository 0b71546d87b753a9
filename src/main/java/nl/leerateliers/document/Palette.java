package nl.leerateliers.document;

import java.awt.Color;
import java.util.List;

/**
 * The portal's colours, for paper. One category keeps one colour in every drawing; a drawing never
 * tells two things apart by colour alone.
 */
public enum Palette {
  /** Juvenile suspects; the first atelier. */
  BLUE(0x174A8B),
  /** Led to care; the second atelier. */
  ORANGE(0xC9630F),
  /** Another disposition; the third atelier. */
  TEAL(0x12908C),
  /** Domestic violence; the fourth atelier. */
  PLUM(0x651443),
  /** All cases together. */
  NEUTRAL(0x5C6875),
  /** What is left over. */
  REMAINDER(0xD3DBE4);

  static final Color INK = new Color(0x14222F);
  static final Color FAINT = new Color(0x5C6875);
  static final Color RULE = new Color(0xC5CED8);
  static final Color OUTLINE = new Color(0x7A8896);

  private static final List<Palette> HUES = List.of(BLUE, ORANGE, TEAL, PLUM);

  private final Color color;

  Palette(int rgb) {
    color = new Color(rgb);
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
