package nl.leerateliers.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the release of one text stands.
 *
 * @param released what others read; null when that is nothing
 * @param proposal what waits for a second person; null for none
 * @param withdrawn what was last taken back, when nothing is released or proposed; null for none
 */
public record PublicationState(
    @Nullable Publication released,
    @Nullable Publication proposal,
    @Nullable Publication withdrawn) {

  /** Of all of one text, the newest first. */
  static PublicationState of(List<Publication> all) {
    Publication released = newest(all, State.RELEASED);
    Publication proposal = newest(all, State.PROPOSED);
    boolean none = released == null && proposal == null;
    return new PublicationState(released, proposal, none ? newest(all, State.WITHDRAWN) : null);
  }

  public boolean isReleased() {
    return released != null;
  }

  public boolean isProposed() {
    return proposal != null;
  }

  /** Whether others read words that the text no longer has. */
  public boolean isChangedSince(Words now) {
    return released != null && !released.holds(now);
  }

  /** Whether somebody could propose the words of now. */
  public boolean isProposable(Words now) {
    return proposal == null
        && !now.withoutCards().isEmpty()
        && (released == null || !released.holds(now));
  }

  private static @Nullable Publication newest(List<Publication> all, State state) {
    return all.stream().filter(one -> one.state() == state).findFirst().orElse(null);
  }
}
