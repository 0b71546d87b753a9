package nl.leerateliers.passport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The form for a new learning point. */
@RequestScoped
@Controller
@Path("ateliers/{region}/leerpunten/nieuw")
public class NewPointController {

  private static final String VIEW = "passport/new.xhtml";

  @Inject private Access access;
  @Inject private Passports passports;
  @Inject private WritePoint writePoint;
  @Inject private PointModels common;
  @Inject private Models models;

  /**
   * An empty form, or one that starts with evidence: a card, a source, or what was written
   * elsewhere.
   */
  @GET
  public String blank(
      @PathParam("region") String key,
      @QueryParam("soort") @DefaultValue("") String kind,
      @QueryParam("bron") @DefaultValue("") String reference) {
    Region region = access.region(key, Permission.PROPOSE_LEARNING);
    return form(
        region,
        passports.begin(region, new EvidenceDraft(kind.strip(), reference.strip(), "")),
        Map.of());
  }

  /** Goes on to the passport; what was typed comes back with what is wrong. */
  @POST
  @CsrfProtected
  public Response write(@PathParam("region") String key, MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.PROPOSE_LEARNING);
    PointDraft draft = PointDraft.of(form);
    WritePoint.Written written = writePoint.write(region, draft, access.get());
    if (!written.faults().isEmpty()) {
      return Response.status(422).entity(form(region, draft, written.faults())).build();
    }
    return Response.seeOther(
            URI.create("/ateliers/" + region.key() + "/leerpunten/" + written.id()))
        .build();
  }

  private String form(Region region, PointDraft draft, Map<String, String> faults) {
    common.put(region, faults);
    models.put("draft", draft);
    models.put("levels", PointDraft.LEVELS);
    return VIEW;
  }
}
