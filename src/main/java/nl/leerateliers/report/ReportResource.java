package nl.leerateliers.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import nl.leerateliers.message.Problem;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.PortalAuditTrail;

/** Reports for scripts: ask, look how far it is, fetch. */
@RequestScoped
@Path("api/reports")
public class ReportResource {

  private final Reports reports;
  private final ReportRight right;
  private final AskForReports asking;
  private final Access access;
  private final PortalAuditTrail audit;

  @Inject
  ReportResource(
      Reports reports,
      ReportRight right,
      AskForReports asking,
      Access access,
      PortalAuditTrail audit) {
    this.reports = reports;
    this.right = right;
    this.asking = asking;
    this.access = access;
    this.audit = audit;
  }

  /**
   * 202 with the address of the job; 422 for what cannot be made. Where a region or a recipient
   * stands for several copies, a list of jobs: all of them are in line, or none.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response ask(String body) {
    JsonObject asked = read(body);
    List<ReportJob> jobs =
        asking.ask(
            string(asked, "kind"),
            string(asked, "region") + meeting(asked),
            asked.containsKey("format") ? string(asked, "format") : "pdf",
            string(asked, "snapshot"),
            string(asked, "recipient"));
    ReportJob first = jobs.get(0);
    if (jobs.size() == 1) {
      return Response.accepted(view(first).toString()).location(address(first)).build();
    }
    JsonArrayBuilder views = Json.createArrayBuilder();
    jobs.forEach(job -> views.add(view(job)));
    return Response.accepted(views.build().toString()).build();
  }

  /**
   * 204 when it is out of the line; 409 when it is finished, 403 when somebody else asked for it.
   */
  @DELETE
  @Path("{id}")
  public Response cancel(@PathParam("id") String id) {
    asking.cancel(get(id));
    return Response.noContent().build();
  }

  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response state(@PathParam("id") String id) {
    return Response.ok(view(get(id)).toString()).header("Cache-Control", "no-store").build();
  }

  /** The file itself; 409 while it is not ready. */
  @GET
  @Path("{id}/content")
  public Response content(@PathParam("id") String id) {
    ReportJob job = get(id);
    byte[] file = reports.content(job);
    audit.record(access.get(), "report-read", job.order().code());
    String name = job.order().fileName(job.asked());
    return Response.ok(file, job.order().format().mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "private, no-cache")
        .tag(job.content())
        .build();
  }

  /** The same 404 for another's report and for one that is not there. */
  private ReportJob get(String id) {
    access.get();
    return reports
        .find(id)
        .filter(job -> right.mayRead(job.order()))
        .orElseThrow(Problem::notFound);
  }

  static JsonObject view(ReportJob job) {
    var view =
        Json.createObjectBuilder()
            .add("id", job.id())
            .add("kind", job.order().kind().code())
            .add("region", job.order().region())
            .add("format", job.order().format().code())
            .add("title", job.order().title())
            .add("recipient", job.order().recipient())
            .add("asked", job.asked().toString())
            .add("state", job.state().name().toLowerCase(Locale.ROOT))
            .add("progress", job.progress());
    if (job.isReady()) {
      view.add("content", address(job) + "/content")
          .add("bytes", job.bytes())
          .add("sha256", job.content())
          .add("snapshot", job.snapshot());
    }
    if (!job.fault().isEmpty()) {
      view.add("fault", job.fault());
    }
    return view.build();
  }

  static URI address(ReportJob job) {
    return URI.create("/api/reports/" + job.id());
  }

  /** The day of a meeting, behind its region. */
  private static String meeting(JsonObject asked) {
    String day = string(asked, "meeting");
    return day.isEmpty() ? "" : ":" + day;
  }

  private static JsonObject read(String body) {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new Problem("report-body", 400, e);
    }
  }

  private static String string(JsonObject asked, String name) {
    if (!asked.containsKey(name) || asked.isNull(name)) {
      return "";
    }
    if (asked.get(name) instanceof JsonString text) {
      return text.getString();
    }
    throw new Problem("report-body", 400);
  }
}
