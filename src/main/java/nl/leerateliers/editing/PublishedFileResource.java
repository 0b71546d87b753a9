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

/** The files of a published report; no page, so no controller. */
@RequestScoped
@Path("rapporten/gepubliceerd/{id}")
public class PublishedFileResource {

  @Inject private Access access;
  @Inject private EditionAccess right;
  @Inject private PrintManuscript print;
  @Inject private PortalAuditTrail audit;

  /** The PDF; 409 while it is being made. */
  @GET
  public Response file(@PathParam("id") String id) {
    return file(id, "pdf");
  }

  /** The form of this ending, such as {@code docx}; 409 while it is being made. */
  @GET
  @Path("{form}")
  public Response file(@PathParam("id") String id, @PathParam("form") String form) {
    Edition edition = right.published(id);
    PrintManuscript.File file = print.file(edition.composition().finished(), form);
    audit.record(access.get(), "report-read", edition.id());
    return Response.ok(file.bytes(), file.mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"rapport-" + edition.id() + "." + form + "\"")
        .header("Cache-Control", "private, no-cache")
        .header("ETag", "\"" + file.checksum() + "\"")
        .build();
  }
}
