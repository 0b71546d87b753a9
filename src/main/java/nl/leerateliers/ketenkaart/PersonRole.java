package nl.leerateliers.ketenkaart;

/** Whose safety and resilience a card tells of. */
public enum PersonRole {
  SUSPECT,
  VICTIM,
  OTHERS
}
