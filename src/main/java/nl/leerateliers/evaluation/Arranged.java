package nl.leerateliers.evaluation;

import java.util.List;

/**
 * What became of changes on the wall: what could be done was done.
 *
 * @param conflicts where somebody else decided something else meanwhile
 * @param faults what cannot be, in the visitor's words
 */
record Arranged(List<Conflict> conflicts, List<String> faults) {

  /** A change that was not made: what its maker wanted and what holds now. */
  record Conflict(String id, PinField field, String mine, String theirs) {}

  Arranged {
    conflicts = List.copyOf(conflicts);
    faults = List.copyOf(faults);
  }

  int status() {
    return !faults.isEmpty() ? 422 : conflicts.isEmpty() ? 200 : 409;
  }
}
