package nl.leerateliers.passport;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.leerateliers.security.Permission;

/** How far a learning point is, in the order in which it grows. */
public enum PointState {
  OBSERVATION,
  INSIGHT,
  LEARNING_POINT,
  DECIDED,
  TAKEN_UP,
  VERIFIED;

  /** The next state and every earlier one, the furthest first, as far as the role may. */
  public List<PointState> reachable(Predicate<Permission> may) {
    return Arrays.stream(values())
        .filter(state -> state.follows(this) || state.isBefore(this))
        .filter(state -> may.test(permissionTo(state)))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** Whether a point goes from the other state to this one in one step, forwards or back. */
  public boolean mayComeAfter(PointState other) {
    return follows(other) || isBefore(other);
  }

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
