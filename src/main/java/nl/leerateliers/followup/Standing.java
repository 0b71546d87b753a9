package nl.leerateliers.followup;

import java.time.LocalDate;
import java.util.List;

/** How a moment stands today. */
public enum Standing {
  FOLLOWED,
  NO_RESPONSE,
  NOT_ASKED,
  NOT_YET,
  DUE,
  OVERDUE;

  /** How long a moment is due before it is called overdue. */
  public static final int DAYS = 30;

  static Standing of(
      FollowUpState state, List<FollowUpNote> feedback, LocalDate dueOn, LocalDate today) {
    if (state == FollowUpState.FOLLOWED) {
      return FOLLOWED;
    }
    if (state == FollowUpState.NO_RESPONSE) {
      return NO_RESPONSE;
    }
    if (!feedback.isEmpty()) {
      return NOT_ASKED;
    }
    if (today.isBefore(dueOn)) {
      return NOT_YET;
    }
    return today.isAfter(dueOn.plusDays(DAYS)) ? OVERDUE : DUE;
  }

  /** Whether somebody has to do something. */
  public boolean waits() {
    return this == DUE || this == OVERDUE;
  }
}
