package nl.leerateliers.tension;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** Where everybody stood in the tension fields this week. */
@RequestScoped
@Controller
@Path("ateliers/{region}/evaluaties/spanningsvelden")
public class TensionController {

  private static final String VIEW = "tension/positions.xhtml";

  @Inject private Access access;
  @Inject private TensionPositions positions;
  @Inject private GivePositions give;
  @Inject private Clock clock;
  @Inject private Models models;

  @GET
  public String week(
      @PathParam("region") String key, @QueryParam("week") @DefaultValue("") String asked) {
    Region region = access.region(key, Permission.SEE_REGION);
    return show(region, week(region, asked), null, Map.of());
  }

  /** Keeps the dots of whoever sends them; what was typed comes back with what is wrong. */
  @POST
  @CsrfProtected
  public Response give(@PathParam("region") String key, MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.WRITE_EVALUATIONS);
    int week = week(region, text(form, "week"));
    Map<Integer, GivenPosition> given = new HashMap<>();
    for (TensionField field : TensionField.all()) {
      int number = field.number();
      given.put(
          number, new GivenPosition(text(form, "position" + number), text(form, "why" + number)));
    }
    Map<Integer, String> faults = give.give(region, week, given, access.get().account());
    if (!faults.isEmpty()) {
      return Response.status(422).entity(show(region, week, given, faults)).build();
    }
    String address = "/ateliers/" + region.key() + "/evaluaties/spanningsvelden?week=" + week;
    return Response.seeOther(URI.create(address + "&bewaard=1")).build();
  }

  private String show(
      Region region,
      int week,
      @Nullable Map<Integer, GivenPosition> typed,
      Map<Integer, String> faults) {
    boolean writes = access.may(Permission.WRITE_EVALUATIONS, region);
    models.put("region", region);
    models.put("week", week);
    models.put("weeks", region.period().weeks());
    models.put("mayWrite", writes && give.isOpen(region, week));
    models.put("closed", writes && !give.isOpen(region, week));
    models.put("fields", TensionField.all());
    models.put("places", List.of(-2, -1, 0, 1, 2));
    models.put("weekDots", positions.ofWeek(region, week));
    models.put(
        "said",
        access.may(Permission.SEE_CASES, region)
            ? positions.sentencesOfWeek(region, week)
            : List.of());
    models.put("given", typed == null ? give.of(region, week, access.get().account()) : typed);
    models.put("faults", faults);
    return VIEW;
  }

  /** The week that was asked for; the one of today, or nearest to it, when none was. */
  private int week(Region region, String asked) {
    if (asked.isBlank()) {
      return region.period().weekOf(region.period().nearest(LocalDate.now(clock)));
    }
    int week = asked.matches("[1-9]\\d?") ? Integer.parseInt(asked) : 0;
    if (week < 1 || week > region.period().weeks()) {
      throw Problem.notFound();
    }
    return week;
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }
}
