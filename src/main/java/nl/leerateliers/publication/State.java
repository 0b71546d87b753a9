package nl.leerateliers.publication;

/** What became of words that were proposed. */
public enum State {
  PROPOSED,
  RELEASED,
  /** Other words of the same text were released after these. */
  REPLACED,
  /** Taken back: others see nothing of it. */
  WITHDRAWN
}
