package nl.leerateliers.region;

import nl.leerateliers.message.Problem;

/** A database does not answer. The others go on. */
public final class DatabaseDown extends Problem {

  private static final long serialVersionUID = 1L;
  private final String database;

  /**
   * @param database the key of the region, or {@code portal}
   * @param title what people call it
   * @param cause what the database or the network said
   */
  public DatabaseDown(String database, String title, Throwable cause) {
    super(database.equals("portal") ? "portal-down" : "region-down", 503, cause, title);
    this.database = database;
  }

  /** What the database or the network said; for the console, not for visitors. */
  String reason() {
    Throwable deepest = this;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage());
  }

  /** The key of the region, or {@code portal}. */
  public String database() {
    return database;
  }
}
