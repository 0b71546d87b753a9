package nl.leerateliers.report;

import java.util.List;

/**
 * What a look at every file of the archive found.
 *
 * @param files how many were read
 */
public record ArchiveCheck(int files, List<Finding> findings) {

  /** A file that is not what its name says. */
  public record Finding(Kind kind, String file) {}

  /** What is the matter with it. */
  public enum Kind {
    /** Its content has another checksum than its name. */
    DAMAGED,
    /** A report that is ready points to it, and it is not there. */
    MISSING,
    /** It is named by no checksum. */
    FOREIGN
  }

  public ArchiveCheck {
    findings = List.copyOf(findings);
  }

  public boolean isWhole() {
    return findings.isEmpty();
  }
}
