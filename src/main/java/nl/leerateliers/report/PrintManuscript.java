package nl.leerateliers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
   * Orders a PDF.
   *
   * @return the id of the job
   * @throws Problem 503 when too many wait already
   */
  public String order(Place place, String manuscript, String account) {
    return reports.ask(of(place, manuscript), account).id();
  }

  /**
   * Orders every form that is not there and is not being made.
   *
   * @return the id of the job of the PDF
   * @throws Problem 503 when there is no room for all of them
   */
  public String orderForms(Place place, String manuscript, String account) {
    List<ReportOrder> lacking =
        forms(manuscript).stream()
            .filter(PrintedForm::isLacking)
            .map(form -> of(place, manuscript).as(form.format()))
            .toList();
    reports.ask(lacking, account);
    ReportJob pdf = forms(manuscript).get(ReportFormat.PDF.ordinal()).job();
    return pdf == null ? "" : pdf.id();
  }

  /** Every form of a manuscript that was kept for good: what is ready first, else the newest. */
  public List<PrintedForm> forms(String manuscript) {
    List<ReportJob> jobs =
        reports.all().stream().filter(job -> job.order().snapshot().equals(manuscript)).toList();
    return Arrays.stream(ReportFormat.values())
        .map(
            format ->
                jobs.stream()
                    .filter(job -> job.order().format() == format)
                    .min(Comparator.comparing(job -> job.isReady() ? 0 : job.isBusy() ? 1 : 2))
                    .map(job -> new PrintedForm(format, job))
                    .orElse(new PrintedForm(format, null)))
        .toList();
  }

  /**
   * One form, read from the archive and checked against its checksum.
   *
   * @param code such as {@code pdf}
   * @throws Problem 404 when there is no such form, 409 while it is not ready
   */
  public File file(String manuscript, String code) {
    PrintedForm form =
        forms(manuscript).stream()
            .filter(one -> one.format().code().equals(code))
            .findFirst()
            .orElseThrow(Problem::notFound);
    ReportJob job = form.job();
    if (job == null) {
      throw new Problem("report-not-ready", 409);
    }
    return new File(reports.content(job), form.format().mediaType(), job.content());
  }

  /**
   * A file as it is handed out.
   *
   * @param checksum its SHA-256
   */
  public record File(byte[] bytes, String mediaType, String checksum) {}

  private static ReportOrder of(Place place, String manuscript) {
    return (place.region() == null
            ? ReportOrder.onAll(ReportKind.OVERARCHING)
            : ReportOrder.of(ReportKind.INTERIM, place.region().key(), place.region().atelier()))
        .from(manuscript);
  }
}
