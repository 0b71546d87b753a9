package nl.leerateliers.publication;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text on the page where the region decides.
 *
 * @param now the text as it is; null when the region has it no more
 * @param publication what waits or is released; null for what could be proposed
 * @param warnings what the words seem to hold that tells who somebody is
 */
public record TextLine(
    @Nullable RegionText now, @Nullable Publication publication, List<String> warnings) {

  public TextLine {
    warnings = List.copyOf(warnings);
  }

  /** The words that are let out, or would be. */
  public Words words() {
    if (publication != null) {
      return publication.words();
    }
    return now == null ? new Words(Map.of()) : now.words().withoutCards();
  }

  /** Whether the text has other words now than were proposed or released. */
  public boolean isChanged() {
    return now != null && publication != null && !publication.holds(now.words());
  }

  /** The parts that stay in the region, since they name a card. */
  public List<String> kept() {
    return now == null ? List.of() : now.words().namingCards();
  }

  /** Whether it is something somebody wrote in an evaluation. */
  public boolean isQuote() {
    return now != null && now.kind().equals("quote");
  }
}
