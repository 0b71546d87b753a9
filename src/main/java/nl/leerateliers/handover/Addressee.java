package nl.leerateliers.handover;

/** Where something goes to from the atelier. */
public enum Addressee {
  ZSM,
  OWN_ORGANISATION,
  NEXT_ATELIER
}
