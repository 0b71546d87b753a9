package nl.leerateliers.composition;

/**
 * A figure as a text may show it: the value with its base, or the words for what is withheld.
 *
 * @param name what a text calls it, such as {@code besloten-tot-verdieping}
 * @param id its stable name in the portal, such as {@code verdieping}
 * @param text as printed
 * @param note what must stand under it, such as a contradiction of the source; may be empty
 */
public record KeptFigure(String name, String id, String label, String text, String note) {

  public KeptFigure(String id, String label, String text, String note) {
    this(Slug.of(label), id, label, text, note);
  }

  boolean isCalled(String asked) {
    return name.equals(asked) || Slug.of(id).equals(asked);
  }

  /** What somebody types to show it. */
  public String mark() {
    return "{{cijfer: " + name + "}}";
  }
}
