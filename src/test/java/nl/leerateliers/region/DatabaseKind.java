package nl.leerateliers.region;

/** The two databases the portal runs on; for {@code @EnumSource}. */
public enum DatabaseKind {
  H2,
  POSTGRESQL
}
