package nl.leerateliers.ketenkaart;

/** The outcome of the preselect instrument; NONE where no instrument was used. */
public enum PreselectScore {
  LOW,
  MIDDLE,
  HIGH,
  NONE
}
