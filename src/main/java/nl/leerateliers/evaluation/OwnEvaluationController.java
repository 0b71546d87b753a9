package nl.leerateliers.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** What people do on the wall with their own cards, and how a week evaluation is closed. */
@RequestScoped
@Controller
@Path("ateliers/{region}/evaluaties/week")
public class OwnEvaluationController {

  @Inject private Access access;
  @Inject private WallPage page;
  @Inject private OwnEvaluations own;
  @Inject private Models models;

  /** Corrects a card of one's own; what was typed comes back with what is wrong. */
  @POST
  @Path("{week}/kaart/{id:E-[0-9]{1,8}}/tekst")
  @CsrfProtected
  public Response correct(
      @PathParam("region") String key,
      @PathParam("week") String asked,
      @PathParam("id") String id,
      MultivaluedMap<String, String> form) {
    Region region = mayWrite(key);
    int week = WallPage.week(region, asked);
    String typed = text(form, "text");
    try {
      String fault = own.correct(region, id, text(form, "from"), typed, access.get());
      return fault.isEmpty()
          ? back(region, week, id)
          : refused(region, week, id, typed, fault, 422);
    } catch (Problem problem) {
      if (problem.status() != 409) {
        throw problem;
      }
      return refused(region, week, id, typed, problem.detail(), 409);
    }
  }

  /** Takes back a card of one's own. */
  @POST
  @Path("{week}/kaart/{id:E-[0-9]{1,8}}/ingetrokken")
  @CsrfProtected
  public Response withdraw(
      @PathParam("region") String key,
      @PathParam("week") String asked,
      @PathParam("id") String id) {
    Region region = mayWrite(key);
    int week = WallPage.week(region, asked);
    try {
      own.withdraw(region, id, access.get());
    } catch (Problem problem) {
      if (problem.status() != 409) {
        throw problem;
      }
      return refused(region, week, id, "", problem.detail(), 409);
    }
    return Response.seeOther(address(region, week, "?ingetrokken=" + id)).build();
  }

  /** Closes the week evaluation, or opens it again. */
  @POST
  @Path("{week}/{what:afgerond|open}")
  @CsrfProtected
  public Response close(
      @PathParam("region") String key,
      @PathParam("week") String asked,
      @PathParam("what") String what) {
    Region region = access.region(key, Permission.PREPARE_MEETING);
    int week = WallPage.week(region, asked);
    own.close(region, Walls.fridayOf(region, week), what.equals("afgerond"), access.get());
    return back(region, week, "afronden");
  }

  private Region mayWrite(String key) {
    boolean evaluations = access.may(Permission.WRITE_EVALUATIONS);
    return access.region(
        key, evaluations ? Permission.WRITE_EVALUATIONS : Permission.WRITE_WEEK_REFLECTIONS);
  }

  private Response refused(
      Region region, int week, String id, String typed, String fault, int status) {
    models.put("correctingId", id);
    models.put("correctingText", typed);
    models.put("correctingFault", fault);
    return Response.status(status).entity(page.show(region, week)).build();
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }

  private static Response back(Region region, int week, String place) {
    return Response.seeOther(address(region, week, "#" + place)).build();
  }

  private static URI address(Region region, int week, String rest) {
    return URI.create("/ateliers/" + region.key() + "/evaluaties/week/" + week + rest);
  }
}
