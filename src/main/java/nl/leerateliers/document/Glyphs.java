package nl.leerateliers.document;

/** Which characters the typeface of the reports has. What it lacks would vanish from the page. */
public final class Glyphs {

  private Glyphs() {}

  /** Whether this character is printed as itself. */
  public static boolean has(int codePoint) {
    return codePoint == '\n' || Typeface.REGULAR.at(1).canDisplay(codePoint);
  }
}
