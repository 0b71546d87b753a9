package nl.leerateliers.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A poster for the wall: one page A3.
 *
 * @param kicker whose it is
 * @param principles numbered sentences in large type; none on a poster of figures
 * @param lead one line under the title; may be empty
 * @param drawing what is drawn; none on a poster of sentences
 * @param alternative what the drawing shows, for who cannot see it
 * @param pairs rows of two terms with their values under the drawing, the heads first
 * @param mark that it is invented; empty when it is not
 * @param footer where it comes from, and of which day
 */
public record Poster(
    String kicker,
    String title,
    List<String> principles,
    String lead,
    @Nullable Drawing drawing,
    String alternative,
    List<List<String>> pairs,
    String mark,
    String footer) {

  private static final int CELLS = 4;

  public Poster {
    principles = List.copyOf(principles);
    pairs = pairs.stream().map(List::copyOf).toList();
    if (pairs.stream().anyMatch(row -> row.size() != CELLS)) {
      throw new IllegalArgumentException("Every row holds two terms with their values: " + pairs);
    }
    if (drawing != null && alternative.isBlank()) {
      throw new IllegalArgumentException("A drawing needs an alternative text");
    }
    if (footer.isBlank()) {
      throw new IllegalArgumentException("A poster says where it comes from");
    }
  }
}
