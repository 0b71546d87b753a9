package nl.leerateliers.ketenkaart;

/** How the criminal case was disposed of. */
public enum DispositionKind {
  DISMISSAL,
  CONDITIONAL_DISMISSAL,
  HALT,
  PENALTY_ORDER,
  SUMMONS,
  OUTSIDE_CRIMINAL_LAW,
  PENDING
}
