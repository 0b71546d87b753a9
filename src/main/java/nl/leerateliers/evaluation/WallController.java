package nl.leerateliers.evaluation;

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
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import nl.leerateliers.tension.TensionPositions;

/** The wall of a week, and what people do on it. */
@RequestScoped
@Controller
@Path("ateliers/{region}/evaluaties/week")
public class WallController {

  private static final String VIEW = "evaluation/wall.xhtml";

  @Inject private Access access;
  @Inject private Walls walls;
  @Inject private ArrangeWall arrange;
  @Inject private ConflictWords words;
  @Inject private TensionPositions positions;
  @Inject private Models models;

  @GET
  @Path("{week}")
  public String wall(@PathParam("region") String key, @PathParam("week") String week) {
    Region region = access.region(key, Permission.SEE_REGION);
    return show(region, week(region, week));
  }

  /** Changes what can be changed; the rest comes back with what others decided meanwhile. */
  @POST
  @Path("{week}/indeling")
  @CsrfProtected
  public Response arrange(
      @PathParam("region") String key,
      @PathParam("week") String asked,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.WRITE_EVALUATIONS);
    int week = week(region, asked);
    WallForm sent = WallForm.of(form);
    Arranged arranged = arrange.arrange(region, Walls.fridayOf(region, week), sent);
    if (arranged.status() == 200) {
      String place = sent.edits().isEmpty() ? "groepen" : sent.edits().get(0).id();
      return Response.seeOther(
              URI.create("/ateliers/" + region.key() + "/evaluaties/week/" + week + "#" + place))
          .build();
    }
    models.put("conflicts", words.of(region, arranged.conflicts()));
    models.put("refusals", arranged.faults());
    models.put("typedTitle", sent.newTitle());
    models.put("ticked", sent.edits().stream().map(WallEdit::id).toList());
    return Response.status(arranged.status()).entity(show(region, week)).build();
  }

  private String show(Region region, int week) {
    boolean writes = access.may(Permission.WRITE_EVALUATIONS, region);
    boolean seesCases = access.may(Permission.SEE_CASES, region);
    models.put("region", region);
    models.put("wall", walls.of(region, week, new Walls.Reader(seesCases, writes)));
    models.put("weeks", region.period().weeks());
    models.put("mayWrite", writes);
    models.put("mayReflect", access.may(Permission.WRITE_WEEK_REFLECTIONS, region));
    models.put("seesCases", seesCases);
    models.put("weekDots", positions.ofWeek(region, week));
    models.put("faults", Map.of());
    if (models.get("ticked") == null) {
      models.put("ticked", List.of());
    }
    models.put("kinds", List.of("TOP", "TIP", EvaluationDraft.QUESTION));
    return VIEW;
  }

  private static int week(Region region, String asked) {
    int week = asked.matches("[1-9]\\d?") ? Integer.parseInt(asked) : 0;
    if (week < 1 || week > region.period().weeks()) {
      throw Problem.notFound();
    }
    return week;
  }
}
