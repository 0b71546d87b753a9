package nl.leerateliers.passport;

import nl.leerateliers.security.Permission;

/** How far a learning point is, in the order in which it grows. */
public enum PointState {
  OBSERVATION,
  INSIGHT,
  LEARNING_POINT,
  DECIDED,
  TAKEN_UP,
  VERIFIED;

  boolean follows(PointState other) {
    return ordinal() == other.ordinal() + 1;
  }

  boolean isBefore(PointState other) {
    return ordinal() < other.ordinal();
  }

  /** What a step from this state to the other asks of who makes it. */
  Permission permissionTo(PointState other) {
    boolean touchesDecision =
        other == DECIDED || (other.isBefore(this) && !isBefore(DECIDED) && other.isBefore(DECIDED));
    return touchesDecision ? Permission.DECIDE_LEARNING : Permission.PROPOSE_LEARNING;
  }
}
