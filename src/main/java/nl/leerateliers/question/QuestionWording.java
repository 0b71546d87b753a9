package nl.leerateliers.question;

import nl.leerateliers.publication.Words;
import org.jspecify.annotations.Nullable;

/**
 * A version of a question in a region.
 *
 * @param number 1 for the first that differs from how the question was asked, and so on
 * @param sourceId the source it stands in, where it stands in one
 * @param reason why the region words it so, where the portal asked
 */
public record QuestionWording(
    String question,
    int number,
    String wording,
    @Nullable String sourceId,
    @Nullable String place,
    @Nullable String reason,
    boolean fictitious) {

  /** Tells this version from all others; no version ever changes. */
  public String textId() {
    return question + "." + number;
  }

  /** The words that others may read once two people released them. */
  public Words words() {
    return Words.of("wording", wording);
  }

  static QuestionWording of(Object[] row) {
    return new QuestionWording(
        (String) row[0],
        ((Number) row[1]).intValue(),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (Boolean) row[6]);
  }
}
