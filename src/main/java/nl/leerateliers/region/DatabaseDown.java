package nl.leerateliers.region;

/** A database does not answer. The others go on. */
public final class DatabaseDown extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final String database;

  DatabaseDown(String database, Throwable cause) {
    super("Database " + database + " does not answer", cause);
    this.database = database;
  }

  /** The key of the region, or {@code portal}. */
  public String database() {
    return database;
  }
}
