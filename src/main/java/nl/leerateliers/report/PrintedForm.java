package nl.leerateliers.report;

import org.jspecify.annotations.Nullable;

/**
 * One form of a report that was kept for good.
 *
 * @param job the file, or what became of it; null when nobody ordered it yet
 */
public record PrintedForm(ReportFormat format, @Nullable ReportJob job) {

  public boolean isReady() {
    return job != null && job.isReady();
  }

  /** Whether it is being made or waits for its turn. */
  public boolean isBusy() {
    return job != null && job.isBusy();
  }

  /** Whether somebody has to order it, again or for the first time. */
  public boolean isLacking() {
    return !isReady() && !isBusy();
  }

  public int kilobytes() {
    return job == null ? 0 : Math.max(1, job.bytes() / 1024);
  }

  /** SHA-256 of the file, by which the archive finds it; empty while there is none. */
  public String checksum() {
    return job == null ? "" : job.content();
  }
}
