package nl.leerateliers.identity;

/**
 * Words in a text that seem to tell who somebody is.
 *
 * @param from where they start, and {@code to} where they end
 */
record Suspicion(Kind kind, int from, int to) {

  enum Kind {
    /** Something that is kept under lock of the same card. */
    KNOWN,
    BSN,
    PHONE,
    POSTCODE,
    NAME
  }

  boolean overlaps(Suspicion other) {
    return from < other.to && other.from < to;
  }
}
