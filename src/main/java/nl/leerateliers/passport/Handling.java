package nl.leerateliers.passport;

/** What an atelier does with something of another one. */
public enum Handling {
  TAKEN_UP,
  /** Taken up in a way of its own. */
  ADAPTED,
  SET_ASIDE
}
