package nl.leerateliers.region;

/** A setting in {@code region.properties} that cannot be used, in Dutch, with the remedy. */
final class RegionFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RegionFault(String setting, String value, String remedy) {
    super(
        "region.properties: "
            + setting
            + (value.isEmpty() ? " ontbreekt of is leeg" : " is '" + value + "'")
            + ". Wat te doen: "
            + remedy
            + ".");
  }
}
