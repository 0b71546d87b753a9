package nl.leerateliers.ketenkaart;

/** The two kinds of cases (zaakstromen). A card may be both; one is primary. */
public enum CaseType {
  JUVENILE_SUSPECT,
  DOMESTIC_VIOLENCE
}
