package nl.leerateliers.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The cases a region follows, and the rule that chose them. */
@RequestScoped
@Controller
@Path("ateliers/{region}/opvolging")
public class FollowUpController {

  private static final String VIEW = "followup/overview.xhtml";

  @Inject private Access access;
  @Inject private FollowUps followUps;
  @Inject private ChooseRule chooseRule;
  @Inject private Models models;

  @GET
  public String overview(
      @PathParam("region") String key,
      @QueryParam("toon") @DefaultValue("") String show,
      @QueryParam("gedaan") @DefaultValue("") String done) {
    Region region = access.region(key, Permission.SEE_CASES);
    FollowUpOverview overview = followUps.overview(region);
    models.put("done", done.equals("bewaard"));
    models.put("onlyWaiting", show.equals("nu"));
    show(region, overview, "" + overview.rule().weeks(), "", Map.of());
    return VIEW;
  }

  /** The coach's choice; what was typed comes back with what is wrong. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @CsrfProtected
  public Response choose(
      @PathParam("region") String key,
      @FormParam("weeks") @DefaultValue("") String weeks,
      @FormParam("why") @DefaultValue("") String typed,
      @FormParam("based") @DefaultValue("") String based) {
    Region region = access.region(key, Permission.CHOOSE_FOLLOW_UP);
    String why = typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
    Map<String, String> faults = ChooseRule.faults(weeks.strip(), why, region.period());
    int status = 422;
    if (faults.isEmpty()) {
      int seen = based.matches("\\d{1,6}") ? Integer.parseInt(based) : 0;
      try {
        chooseRule.choose(
            region, Integer.parseInt(weeks.strip()), why, seen, access.get().account());
        return Response.seeOther(
                URI.create("/ateliers/" + region.key() + "/opvolging?gedaan=bewaard"))
            .build();
      } catch (Problem refused) {
        if (refused.status() != 409) {
          throw refused;
        }
        models.put("refused", refused);
        status = 409;
      }
    }
    show(region, followUps.overview(region), weeks, why, faults);
    return Response.status(status).entity(VIEW).build();
  }

  private void show(
      Region region,
      FollowUpOverview overview,
      String weeks,
      String why,
      Map<String, String> faults) {
    models.put("region", region);
    models.put("overview", overview);
    models.put("mayChoose", access.may(Permission.CHOOSE_FOLLOW_UP, region));
    models.put("weeks", weeks);
    models.put("why", why);
    models.put("faults", faults);
  }
}
