package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The history of a card, and the card as it was. */
@RequestScoped
@Controller
@Path("ateliers/{region}/zaken/{id}/geschiedenis")
public class CardHistoryController {

  @Inject private Access access;
  @Inject private CardHistory history;
  @Inject private CardsSeen seen;
  @Inject private Models models;

  @GET
  public String moments(
      @PathParam("region") String key,
      @PathParam("id") String id,
      @QueryParam("voor") @DefaultValue("") String before) {
    Region region = access.region(key, Permission.SEE_CASES);
    int newest = before.isEmpty() ? Integer.MAX_VALUE : number(before);
    List<CardMoment> moments =
        history.moments(region, id, newest, CardHistory.PAGE, writes(region));
    seen.record(region, id);
    models.put("region", region);
    models.put("id", id);
    models.put("moments", moments);
    models.put("older", older(moments));
    models.put("newest", before.isEmpty());
    return "ketenkaart/history.xhtml";
  }

  @GET
  @Path("{number}")
  public String then(
      @PathParam("region") String key,
      @PathParam("id") String id,
      @PathParam("number") String number) {
    Region region = access.region(key, Permission.SEE_CASES);
    CardThen then = history.then(region, id, number(number), writes(region));
    seen.record(region, id);
    models.put("region", region);
    models.put("id", id);
    models.put("then", then);
    return "ketenkaart/then.xhtml";
  }

  private boolean writes(Region region) {
    return access.may(Permission.WRITE_CASES, region);
  }

  /** The number below which older changes stand; 0 when there are none. */
  private static int older(List<CardMoment> moments) {
    if (moments.isEmpty()) {
      return 0;
    }
    CardMoment last = moments.get(moments.size() - 1);
    int first = last.number() - last.lines().size() + 1;
    return first > 1 ? first : 0;
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw Problem.notFound();
    }
    return Integer.parseInt(text);
  }
}
