package nl.leerateliers.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.drafting.Composition;
import nl.leerateliers.drafting.Compositions;
import nl.leerateliers.drafting.Edition;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.region.DatabaseDown;
import nl.leerateliers.report.PrintManuscript;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.PortalAuditTrail;

/** The reports that were published, for the region and for the nation. */
@RequestScoped
@Controller
@Path("rapporten/gepubliceerd")
public class PublishedController {

  @Inject private Access access;
  @Inject private EditionAccess right;
  @Inject private Compositions compositions;
  @Inject private PrintManuscript print;
  @Inject private PortalAuditTrail audit;
  @Inject private Models models;

  @GET
  public String list() {
    List<PlaceLine> lines = new ArrayList<>();
    for (Place place : right.placesToRead()) {
      try {
        lines.add(
            new PlaceLine(
                place, compositions.in(place).stream().filter(Composition::isPublished).toList()));
      } catch (DatabaseDown e) {
        lines.add(new PlaceLine(place, List.of()));
      }
    }
    models.put("lines", lines);
    return "editing/published.xhtml";
  }

  /** The file; 409 while it is being made. */
  @GET
  @Path("{id}")
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
