package nl.leerateliers.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.leerateliers.message.Problem;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The page with the reports. */
@RequestScoped
@Controller
@Path("rapporten")
public class ReportController {

  private final Reports reports;
  private final ReportRight right;
  private final Access access;
  private final AskForReports asking;
  private final Models models;

  @Inject
  ReportController(
      Reports reports, ReportRight right, Access access, AskForReports asking, Models models) {
    this.reports = reports;
    this.right = right;
    this.access = access;
    this.asking = asking;
    this.models = models;
  }

  @GET
  public String list() {
    access.require(Permission.MAKE_REPORTS);
    List<ReportRow> rows =
        reports.all().stream()
            .filter(job -> right.mayRead(job.order()))
            .map(job -> new ReportRow(job, right.isOwn(job)))
            .toList();
    List<MeetingCopies> packs = MeetingCopies.among(rows);
    models.put("packs", packs);
    models.put(
        "rows",
        rows.stream()
            .filter(row -> packs.stream().noneMatch(pack -> pack.copies().contains(row)))
            .toList());
    models.put("choices", right.choices());
    models.put("mayReview", access.may(Permission.REVIEW_REPORTS));
    models.put("formats", ReportFormat.values());
    models.put("severalRegions", right.regionsOf(ReportRight.ALL).size() > 1);
    models.put("busy", rows.stream().anyMatch(row -> row.job().isBusy()));
    return "report/index.xhtml";
  }

  /** 303 back to the list, where the progress shows. */
  @POST
  @CsrfProtected
  public Response make(
      @FormParam("which") @DefaultValue("") String which,
      @FormParam("format") @DefaultValue("pdf") String format,
      @FormParam("recipient") @DefaultValue("") String recipient) {
    String[] parts = which.split(":", 2);
    asking.ask(parts[0], parts.length > 1 ? parts[1] : "", format, "", recipient);
    return back();
  }

  /** 303 back to the list, where it stands as cancelled. */
  @POST
  @Path("{id}/annuleren")
  @CsrfProtected
  public Response cancel(@PathParam("id") String id) {
    access.require(Permission.MAKE_REPORTS);
    asking.cancel(
        reports.find(id).filter(job -> right.mayRead(job.order())).orElseThrow(Problem::notFound));
    return back();
  }

  private static Response back() {
    return Response.seeOther(URI.create("/rapporten")).build();
  }
}
