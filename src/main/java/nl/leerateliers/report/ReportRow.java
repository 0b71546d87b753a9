package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.leerateliers.message.Messages;

/** A report in the list on the page. */
public record ReportRow(ReportJob job) {

  private static final int SHORT = 12;
  private static final int KILO = 1024;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Messages.DUTCH)
          .withZone(ZoneId.of("Europe/Amsterdam"));

  public String title() {
    return job.order().title();
  }

  public String asked() {
    return MOMENT.format(job.asked());
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
