package nl.leerateliers.publication;

/**
 * A text of a region as it is now, which others may read once two people released it.
 *
 * @param kind of text, such as {@code learning-point}: the name of a message {@code
 *     publication.kind.<kind>}
 * @param id within its kind
 * @param title what the region itself calls it in a list
 * @param address the page of the region on which it stands
 * @param words of now
 * @param fictitious whether it is invented
 * @param standing what is to be thought of it before anybody proposed it
 */
public record RegionText(
    String kind,
    String id,
    String title,
    String address,
    Words words,
    boolean fictitious,
    Standing standing) {

  /** How a text stands when the portal meets it first. */
  public enum Standing {
    /** It is the region's own. */
    OWN,
    /** It is real and stands in a published report: anybody could read it already. */
    IN_A_REPORT,
    /** It is far enough to be shared; invented ones are released in a demonstration. */
    RIPE
  }

  public static Standing standing(boolean fictitious, boolean inReport, boolean ripe) {
    if (!fictitious && inReport) {
      return Standing.IN_A_REPORT;
    }
    return ripe ? Standing.RIPE : Standing.OWN;
  }
}
