package nl.leerateliers.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a moment came, as the dataset says it; a later one tells more. */
public enum FollowUpState {
  PLANNED,
  NO_RESPONSE,
  FOLLOWED;

  /** What the finding and the newest revision of every feedback come down to. */
  static FollowUpState of(@Nullable String finding, List<FollowUpNote> feedback) {
    if (finding != null || feedback.stream().anyMatch(n -> n.outcome() == Outcome.ANSWERED)) {
      return FOLLOWED;
    }
    // Whoever was never asked did not fail to respond.
    return feedback.stream().anyMatch(n -> n.outcome() != Outcome.NOT_ASKED)
        ? NO_RESPONSE
        : PLANNED;
  }

  boolean tellsMoreThan(FollowUpState other) {
    return compareTo(other) > 0;
  }
}
