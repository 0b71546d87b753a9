package nl.leerateliers.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.leerateliers.report.CheckArchive;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import nl.leerateliers.security.PortalAuditTrail;

/** Whether everything in the archive of reports is still what was kept. */
@RequestScoped
@Controller
@Path("beheer/archief")
public class ArchiveController {

  @Inject private Access access;
  @Inject private CheckArchive check;
  @Inject private PortalAuditTrail audit;
  @Inject private Models models;

  @GET
  public String check() {
    access.require(Permission.ADMINISTER);
    models.put("check", check.now());
    audit.record(access.get(), "archive-checked", null);
    return "editing/archive.xhtml";
  }
}
