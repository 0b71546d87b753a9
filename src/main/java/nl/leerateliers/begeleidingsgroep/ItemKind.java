package nl.leerateliers.begeleidingsgroep;

/** Where a subject of the agenda comes from, in the order in which a new agenda has them. */
public enum ItemKind {
  /** The decisions that are not closed yet. */
  DECISIONS,
  /** Asked in an evaluation. */
  QUESTION,
  /** Tips that were given again. */
  TIPS,
  /** Learning points that wait for a decision. */
  LEARNING_POINTS,
  /** What furthered and what hindered, in figures. */
  PRACTICE,
  /** Early cases of which it is time to ask how they went. */
  FOLLOW_UPS,
  /** Put on the agenda by the coach. */
  OWN,
  /** Transfer and ambassadors: on every agenda. */
  TRANSFER;

  /** Whether there is one of it per meeting, which shows what there is at that time. */
  public boolean isStanding() {
    return this != QUESTION && this != OWN;
  }
}
