package nl.leerateliers.ketenkaart;

/** The ladder of care: how far the suspect came on the way to care. */
public enum CareOutcome {
  NONE,
  ADVISED,
  LED,
  STARTED,
  PLAN_ALIGNED,
  STILL_RUNNING;

  /** From here on the suspect was led to care. */
  public boolean isLed() {
    return compareTo(LED) >= 0;
  }
}
