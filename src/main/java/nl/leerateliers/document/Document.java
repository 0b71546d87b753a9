package nl.leerateliers.document;

import java.util.List;

/**
 * A report as the author sees it: no pages, no sizes.
 *
 * @param cover the first page
 * @param footer what stands at the foot of every page; its first line is the scope
 * @param chapters in reading order; their numbers are given by the author
 */
public record Document(Cover cover, String footer, List<Chapter> chapters) {

  public Document {
    chapters = List.copyOf(chapters);
    if (footer.isBlank()) {
      throw new IllegalArgumentException("Every page says what it belongs to");
    }
  }

  /** Whose figures these are, of which day, chosen how, and whether they are invented. */
  public String scope() {
    return footer.lines().findFirst().orElse(footer);
  }

  /** The title of the file, as a reader program shows it. */
  public String title() {
    return cover.title() + " " + cover.subtitle();
  }
}
