package nl.leerateliers.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import nl.leerateliers.ketenkaart.CardFile;
import nl.leerateliers.ketenkaart.CardsSeen;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The follow-up marks of one card. */
@RequestScoped
@Controller
@Path("ateliers/{region}/zaken/{id}/actiepunten")
public class MarkController {

  private static final String VIEW = "board/marks-page.xhtml";

  @Inject private Access access;
  @Inject private Ketenkaarten ketenkaarten;
  @Inject private FollowUpMarks marks;
  @Inject private CardsSeen seen;
  @Inject private Models models;

  @GET
  public String list(@PathParam("region") String key, @PathParam("id") String id) {
    Region region = access.region(key, Permission.SEE_CASES);
    return show(region, id, MarkDraft.empty(), Map.of());
  }

  /** Puts a mark; what was typed comes back with what is wrong. */
  @POST
  @CsrfProtected
  public Response put(
      @PathParam("region") String key,
      @PathParam("id") String id,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.WRITE_CASES);
    MarkDraft draft = MarkDraft.of(form);
    Map<String, String> faults = marks.put(region, id, draft, access.get().account());
    if (!faults.isEmpty()) {
      return Response.status(422).entity(show(region, id, draft, faults)).build();
    }
    return back(region, id, form);
  }

  @POST
  @Path("{mark}/gesloten")
  @CsrfProtected
  public Response close(
      @PathParam("region") String key,
      @PathParam("id") String id,
      @PathParam("mark") String mark,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.WRITE_CASES);
    marks.close(region, id, mark, access.get().account());
    return back(region, id, form);
  }

  private String show(Region region, String id, MarkDraft draft, Map<String, String> faults) {
    CardFile file = ketenkaarten.file(region, id).orElseThrow(Problem::notFound);
    seen.record(region, id);
    models.put("region", region);
    models.put("card", file.card());
    models.put("mayWrite", access.may(Permission.WRITE_CASES, region));
    models.put("draft", draft);
    models.put("faults", faults);
    return VIEW;
  }

  /** To the page that the form stood on: a step of the card, a day of the board, or our own. */
  private static Response back(Region region, String id, MultivaluedMap<String, String> form) {
    String home = "/ateliers/" + region.key();
    String step = form.getFirst("stap");
    String day = form.getFirst("dag");
    String to = home + "/zaken/" + id + "/actiepunten";
    if (step != null && step.matches("[0-6]")) {
      to = home + "/zaken/" + id + "/kaart?stap=" + step + "#actiepunten";
    } else if (day != null && MarkDraft.day(day) != null) {
      to = home + "/vandaag?dag=" + day + "#actiepunten";
    }
    return Response.seeOther(URI.create(to)).build();
  }
}
