package nl.leerateliers.followup;

/** How somebody was asked. */
public enum Channel {
  IN_PERSON,
  SCREEN,
  PHONE,
  WRITING,
  THROUGH_ORGANISATION
}
