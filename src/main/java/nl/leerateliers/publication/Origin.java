package nl.leerateliers.publication;

/** Why words may be read. */
public enum Origin {
  PEOPLE,
  /** It stood in a published report before the portal knew it. */
  REPORT,
  /** The portal released invented words at its first start, for the demo accounts. */
  FIRST_START
}
