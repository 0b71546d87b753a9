package nl.leerateliers.composition;

/**
 * Something a statement may rest on.
 *
 * @param name as printed after the statement, such as {@code interviews}
 * @param id in the list of sources, such as {@code S-04}
 * @param title as it stands in that list
 */
public record KeptSource(String name, String id, String title) {

  boolean isCalled(String asked) {
    String slug = Slug.of(asked);
    return slug.equals(Slug.of(name)) || slug.equals(Slug.of(id));
  }

  /** What somebody types after a statement. */
  public String mark() {
    return "[bron: " + name + "]";
  }
}
