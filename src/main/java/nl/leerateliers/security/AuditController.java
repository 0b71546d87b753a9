package nl.leerateliers.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Regions;
import org.jspecify.annotations.Nullable;

/** What was done, for the privacy officer. */
@RequestScoped
@Controller
@Path("audit")
public class AuditController {

  private final Access access;
  private final AuditLines lines;
  private final Regions regions;
  private final Models models;

  @Inject
  AuditController(Access access, AuditLines lines, Regions regions, Models models) {
    this.access = access;
    this.lines = lines;
    this.regions = regions;
    this.models = models;
  }

  @GET
  public String page(
      @QueryParam("regio") @DefaultValue("") String of,
      @QueryParam("dag") @DefaultValue("") String day,
      @QueryParam("pagina") @DefaultValue("1") int number) {
    access.require(Permission.SEE_AUDIT_TRAIL);
    if (number < 1 || number > AuditLines.LAST_PAGE) {
      throw Problem.notFound();
    }
    models.put("trail", lines.page(source(of), day(day), number));
    models.put("regions", regions.all());
    models.put("of", of);
    models.put("day", day);
    return "security/audit.xhtml";
  }

  private @Nullable String source(String of) {
    if (!of.isEmpty() && !of.equals(AuditEntry.PORTAL) && regions.find(of).isEmpty()) {
      throw Problem.notFound();
    }
    return of.isEmpty() ? null : of;
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new Problem("audit-day", 422, typed);
    }
  }
}
