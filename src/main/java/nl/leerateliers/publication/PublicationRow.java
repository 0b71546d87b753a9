package nl.leerateliers.publication;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A proposal or release as scripts read it.
 *
 * @param textId the id of the text within its kind
 * @param words the exact words by part
 */
public record PublicationRow(
    String id,
    String kind,
    String textId,
    String title,
    Map<String, String> words,
    String checksum,
    boolean fictitious,
    State state,
    Origin origin,
    @Nullable String proposedBy,
    Instant proposedAt,
    @Nullable String releasedBy,
    @Nullable Instant releasedAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt) {

  static PublicationRow of(Publication one) {
    return new PublicationRow(
        one.id(),
        one.kind(),
        one.textId(),
        one.title(),
        one.words().parts(),
        one.checksum(),
        one.fictitious(),
        one.state(),
        one.origin(),
        one.proposedBy(),
        one.proposedAt(),
        one.releasedBy(),
        one.releasedAt(),
        one.endedBy(),
        one.endedAt());
  }
}
