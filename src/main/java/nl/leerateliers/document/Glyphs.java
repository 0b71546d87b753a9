package nl.leerateliers.document;

/**
 * Which characters the typeface of the reports has. What it lacks would vanish from the page, and
 * what is not seen could turn the words around it.
 */
public final class Glyphs {

  private static final int SOFT_HYPHEN = 0x00AD;

  private Glyphs() {}

  /** Whether this character is printed as itself. */
  public static boolean has(int codePoint) {
    boolean unseen = Character.getType(codePoint) == Character.FORMAT && codePoint != SOFT_HYPHEN;
    return codePoint == '\n' || (!unseen && Typeface.REGULAR.at(1).canDisplay(codePoint));
  }
}
