package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import nl.leerateliers.message.DutchDate;

/**
 * A report in the list on the page.
 *
 * @param own whether the visitor asked for it, and so may cancel it
 */
public record ReportRow(ReportJob job, boolean own) {

  private static final int SHORT = 12;
  private static final int KILO = 1024;

  public String title() {
    return job.order().title();
  }

  /** Who this copy is for; empty for everyone. */
  public String recipient() {
    return job.order().recipient();
  }

  public String asked() {
    return DutchDate.moment(job.asked());
  }

  public String state() {
    return text("report.state." + job.state().name());
  }

  /** The address of the job in the API. */
  public String address() {
    return ReportResource.address(job).toString();
  }

  public String snapshot() {
    return job.snapshot().isEmpty() ? "–" : job.snapshot().substring(0, SHORT);
  }

  public int kilobytes() {
    return (job.bytes() + KILO - 1) / KILO;
  }
}
