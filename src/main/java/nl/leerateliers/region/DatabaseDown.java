package nl.leerateliers.region;

import nl.leerateliers.message.Problem;

/** A database does not answer. The others go on. */
public final class DatabaseDown extends Problem {

  private static final long serialVersionUID = 1L;
  private final String database;

  DatabaseDown(String database, Throwable cause) {
    super("region-down", 503, cause, database);
    this.database = database;
  }

  /** The key of the region, or {@code portal}. */
  public String database() {
    return database;
  }
}
