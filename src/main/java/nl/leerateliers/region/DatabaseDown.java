package nl.leerateliers.region;

import nl.leerateliers.message.Problem;

/** A database does not answer, or not in time. The others go on. */
public final class DatabaseDown extends Problem {

  private static final long serialVersionUID = 1L;
  private final String database;

  /**
   * @param database the key of the region, or {@code portal}
   * @param cause what the database or the network said
   */
  public DatabaseDown(String database, Throwable cause) {
    this(database, database, "down", cause);
  }

  private DatabaseDown(String database, String shown, String what, Throwable cause) {
    super((database.equals("portal") ? "portal-" : "region-") + what, 503, cause, shown);
    this.database = database;
  }

  /** Does not answer at all; {@code shown} is its name for people. */
  static DatabaseDown gone(String database, String shown, Throwable cause) {
    return new DatabaseDown(database, shown, "down", cause);
  }

  /** Answers, but took too long over this question. */
  static DatabaseDown slow(String database, String shown, Throwable cause) {
    return new DatabaseDown(database, shown, "slow", cause);
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
