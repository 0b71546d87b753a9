package nl.leerateliers.followup;

/** As whom somebody was involved in the case; never who it is. */
public enum Person {
  SUSPECT,
  VICTIM,
  PARENTS,
  OTHERS
}
