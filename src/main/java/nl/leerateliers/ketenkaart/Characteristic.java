package nl.leerateliers.ketenkaart;

/**
 * One of the 54 items of annex 2.
 *
 * @param code theme and place within it, such as {@code 7.4}
 * @param theme 1 to 9
 */
public record Characteristic(String code, int theme, Kind kind) {

  /** What an item says when it is there. */
  public enum Kind {
    /** The card lacks something, so no passage may be able to show it. */
    DEFECT,
    /** Something in the case that asks for attention. */
    ATTENTION,
    /** A question the case raises. */
    QUESTION
  }

  /** Whether it can only be seen in words that stand on the card. */
  public boolean needsPassage() {
    return kind != Kind.DEFECT;
  }

  /** The code as part of the id of an element on a page: {@code 7-4}. */
  public String anchor() {
    return code.replace('.', '-');
  }
}
