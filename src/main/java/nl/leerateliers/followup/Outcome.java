package nl.leerateliers.followup;

/** What came of asking somebody for feedback. */
public enum Outcome {
  ANSWERED,
  NOT_REACHED,
  DECLINED,
  NOT_ASKED
}
