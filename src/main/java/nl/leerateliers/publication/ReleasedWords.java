package nl.leerateliers.publication;

import java.time.Instant;

/**
 * Words that others may read.
 *
 * @param id of the text within its kind
 * @param releasedAt since when
 * @param origin why: two people, a published report, or a demonstration
 */
public record ReleasedWords(
    String kind, String id, Words words, boolean fictitious, Instant releasedAt, Origin origin) {

  /** Whether the words were published before the portal knew them. */
  public boolean isOfAReport() {
    return origin == Origin.REPORT;
  }

  static ReleasedWords of(Publication one) {
    Instant at = one.releasedAt();
    return new ReleasedWords(
        one.kind(),
        one.textId(),
        one.words(),
        one.fictitious(),
        at == null ? one.proposedAt() : at,
        one.origin());
  }
}
