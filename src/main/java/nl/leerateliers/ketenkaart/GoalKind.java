package nl.leerateliers.ketenkaart;

/** Whether the goal speaks of value (safety, resilience) or of criminal law. */
public enum GoalKind {
  VALUE,
  CRIMINAL_LAW
}
