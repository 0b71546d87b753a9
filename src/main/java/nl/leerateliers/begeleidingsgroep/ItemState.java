package nl.leerateliers.begeleidingsgroep;

/** What became of a subject of the agenda. */
public enum ItemState {
  /** Nothing was decided yet. */
  OPEN,
  /** Decided, and still to be done. */
  DECIDED,
  /** Done. */
  CLOSED,
  /** Decided, and taken back with a reason. */
  WITHDRAWN,
  /** Not discussed, with a reason. */
  LEFT_OUT
}
