package nl.leerateliers.document;

import java.util.List;

/**
 * A form on paper, filled in or to be filled in by hand.
 *
 * @param lead one line under the title
 * @param scope what stands at the head of every page: whose it is, and of which case
 * @param mark what stands beside it when the content is invented; empty when it is not
 * @param notice what a reader must know first; empty when there is nothing
 * @param footer what stands at the foot of every page
 * @param blank whether empty boxes and cells get room to write in
 */
public record Form(
    String title,
    String lead,
    String scope,
    String mark,
    String notice,
    String footer,
    boolean blank,
    List<FormPart> parts) {

  public Form {
    parts = List.copyOf(parts);
    if (scope.isBlank() || footer.isBlank()) {
      throw new IllegalArgumentException("Every page says what it belongs to");
    }
  }
}
