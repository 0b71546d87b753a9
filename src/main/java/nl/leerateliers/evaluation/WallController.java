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
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The wall of a week, and what people do on it. */
@RequestScoped
@Controller
@Path("ateliers/{region}/evaluaties/week")
public class WallController {

  @Inject private Access access;
  @Inject private WallPage page;
  @Inject private ArrangeWall arrange;
  @Inject private ConflictWords words;
  @Inject private Models models;

  @GET
  @Path("{week}")
  public String wall(@PathParam("region") String key, @PathParam("week") String week) {
    Region region = access.region(key, Permission.SEE_REGION);
    return page.show(region, WallPage.week(region, week));
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
    int week = WallPage.week(region, asked);
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
    return Response.status(arranged.status()).entity(page.show(region, week)).build();
  }
}
