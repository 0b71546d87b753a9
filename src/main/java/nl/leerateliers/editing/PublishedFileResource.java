package nl.leerateliers.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.leerateliers.drafting.Edition;
import nl.leerateliers.report.PrintManuscript;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.PortalAuditTrail;

/** The file of a published report; no page, so no controller. */
@RequestScoped
@Path("rapporten/gepubliceerd/{id}")
public class PublishedFileResource {

  @Inject private Access access;
  @Inject private EditionAccess right;
  @Inject private PrintManuscript print;
  @Inject private PortalAuditTrail audit;

  /** 409 while it is being made. */
  @GET
  public Response file(@PathParam("id") String id) {
    Edition edition = right.published(id);
    byte[] file = print.file(edition.composition().job());
    audit.record(access.get(), "report-read", edition.id());
    return Response.ok(file, "application/pdf")
        .header("Content-Disposition", "attachment; filename=\"rapport-" + edition.id() + ".pdf\"")
        .header("Cache-Control", "private, no-cache")
        .build();
  }
}
