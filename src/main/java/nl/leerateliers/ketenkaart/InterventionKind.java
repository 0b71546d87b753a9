package nl.leerateliers.ketenkaart;

/** Punishment, care, or a mix that strengthens both. */
public enum InterventionKind {
  PUNISHMENT,
  CARE,
  MIX
}
