package nl.leerateliers.startkit;

/** What an earlier atelier leaves to the next one. */
public enum ItemKind {
  /** A learning question that is not answered. */
  QUESTION,
  LEARNING_POINT,
  /** One of the three observations for next ateliers (§9). */
  OBSERVATION,
  /** What the earlier atelier passes on to the next. */
  HANDOVER,
  /** What the card could ask, so that a question can be answered. */
  CARD_FIELD
}
