package nl.leerateliers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.message.Problem;

/** Makes files of what was kept, in line with all other reports. */
@ApplicationScoped
public class PrintManuscript {

  private final Reports reports;

  @Inject
  PrintManuscript(Reports reports) {
    this.reports = reports;
  }

  /**
   * Orders a file.
   *
   * @return the id of the job
   * @throws Problem 503 when too many wait already
   */
  public String order(Place place, String manuscript, String account) {
    ReportOrder order =
        place.region() == null
            ? ReportOrder.onAll(ReportKind.OVERARCHING)
            : ReportOrder.of(ReportKind.INTERIM, place.region().key(), place.region().atelier());
    return reports.ask(order.from(manuscript), account).id();
  }

  /**
   * The file of a job.
   *
   * @throws Problem 404 when there is no such job, 409 while it is not ready
   */
  public byte[] file(String job) {
    return reports.content(reports.find(job).orElseThrow(Problem::notFound));
  }
}
