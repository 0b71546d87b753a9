package nl.leerateliers.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.message.Problem;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.PortalAuditTrail;

/** Places and cancels orders for a visitor, the same way for the page and for scripts. */
@RequestScoped
class AskForReports {

  private final Reports reports;
  private final ReportRight right;
  private final Recipients recipients;
  private final Access access;
  private final PortalAuditTrail audit;

  @Inject
  AskForReports(
      Reports reports,
      ReportRight right,
      Recipients recipients,
      Access access,
      PortalAuditTrail audit) {
    this.reports = reports;
    this.right = right;
    this.recipients = recipients;
    this.access = access;
    this.audit = audit;
  }

  /**
   * Puts what was asked for in line: one report, or one for each region and recipient.
   *
   * @param region a key, empty, or {@link ReportRight#ALL}
   * @param recipient a code, empty, or {@link Recipients#EACH}
   * @throws Problem as {@link ReportRight#order} and {@link Reports#ask} say
   */
  List<ReportJob> ask(
      String kind, String region, String format, String snapshot, String recipient) {
    List<ReportOrder> orders =
        right.regionsOf(region).stream()
            .map(key -> right.order(kind, key, format, snapshot))
            .flatMap(order -> recipients.copies(order, recipient).stream())
            .toList();
    if (orders.isEmpty()) {
      throw Problem.forbidden();
    }
    List<ReportJob> jobs = reports.ask(orders, access.get().account());
    orders.forEach(order -> audit.record(access.get(), "report-asked", order.code()));
    return jobs;
  }

  /**
   * Cancels a report that the visitor asked for.
   *
   * @throws Problem 403 when somebody else asked for it, 409 when it is finished
   */
  void cancel(ReportJob job) {
    if (!right.isOwn(job)) {
      throw new Problem("report-not-yours", 403);
    }
    reports.cancel(job.id());
    audit.record(access.get(), "report-cancelled", job.order().code());
  }
}
