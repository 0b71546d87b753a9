package nl.leerateliers.followup;

import java.time.LocalDate;
import java.util.List;

/** How a moment stands today. */
public enum Standing {
  FOLLOWED,
  NO_RESPONSE,
  NOT_ASKED,
  /** Not selected, and no dataset planned it. */
  NOT_PLANNED,
  NOT_YET,
  DUE,
  OVERDUE;

  /** How long a moment is due before it is called overdue. */
  public static final int DAYS = 30;

  /**
   * @param expected whether the moment is to be answered: selected by the rule or planned
   */
  static Standing of(
      FollowUpState state,
      List<FollowUpNote> feedback,
      boolean expected,
      LocalDate dueOn,
      LocalDate today) {
    if (state == FollowUpState.FOLLOWED) {
      return FOLLOWED;
    }
    if (state == FollowUpState.NO_RESPONSE) {
      return NO_RESPONSE;
    }
    if (!feedback.isEmpty()) {
      return NOT_ASKED;
    }
    if (!expected) {
      return NOT_PLANNED;
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
