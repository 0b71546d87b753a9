package nl.leerateliers.region;

import java.nio.file.Path;

/** Where a database lives. An H2 file unless a URL is set. */
record DatabaseSettings(String url, String user, String password) {

  /**
   * H2 by default loses acknowledged commits when the process is killed; WRITE_DELAY=0 writes each
   * commit before it is acknowledged.
   */
  static DatabaseSettings h2File(Path file) {
    return new DatabaseSettings(
        "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
        "portal",
        "");
  }

  boolean isH2() {
    return url.startsWith("jdbc:h2:");
  }
}
