package nl.leerateliers.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import nl.leerateliers.security.PortalAuditTrail;

/** The page with the reports. */
@RequestScoped
@Controller
@Path("rapporten")
public class ReportController {

  private final Reports reports;
  private final ReportRight right;
  private final Access access;
  private final PortalAuditTrail audit;
  private final Models models;

  @Inject
  ReportController(
      Reports reports, ReportRight right, Access access, PortalAuditTrail audit, Models models) {
    this.reports = reports;
    this.right = right;
    this.access = access;
    this.audit = audit;
    this.models = models;
  }

  @GET
  public String list() {
    access.require(Permission.MAKE_REPORTS);
    List<ReportRow> rows =
        reports.all().stream()
            .filter(job -> right.mayRead(job.order()))
            .map(ReportRow::new)
            .toList();
    models.put("rows", rows);
    models.put("choices", right.choices());
    models.put("mayReview", access.may(Permission.REVIEW_REPORTS));
    models.put("busy", rows.stream().anyMatch(row -> row.job().isBusy()));
    return "report/index.xhtml";
  }

  /** 303 back to the list, where the progress shows. */
  @POST
  public Response make(@FormParam("which") @DefaultValue("") String which) {
    String[] parts = which.split(":", 2);
    ReportOrder order = right.order(parts[0], parts.length > 1 ? parts[1] : "", "pdf", "");
    reports.ask(order, access.get().account());
    audit.record(access.get(), "report-asked", order.code());
    return Response.seeOther(URI.create("/rapporten")).build();
  }
}
