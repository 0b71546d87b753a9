package nl.leerateliers.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.drafting.Compositions;
import nl.leerateliers.drafting.Life;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.DatabaseDown;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The written reports of every place the visitor belongs to. */
@RequestScoped
@Controller
@Path("rapporten/opstellen")
public class CompositionsController {

  private static final String VIEW = "editing/compositions.xhtml";

  @Inject private Access access;
  @Inject private EditionAccess right;
  @Inject private Editions editions;
  @Inject private Compositions compositions;
  @Inject private Models models;

  @GET
  public String list() {
    show();
    return VIEW;
  }

  /** Begins an edition and opens it. */
  @POST
  @CsrfProtected
  public Response begin(
      @FormParam("plaats") @DefaultValue("") String key,
      @FormParam("reden") @DefaultValue("") String reason) {
    access.require(Permission.WRITE_REPORTS);
    Place place = right.place(key, Permission.WRITE_REPORTS);
    String why = reason.strip();
    try {
      if (why.length() > Life.LONGEST_REASON) {
        throw new Problem("editing-reason", 422, why.length(), Life.LONGEST_REASON);
      }
      int number = editions.begin(place, access.get(), why).number();
      return Response.seeOther(URI.create("/rapporten/opstellen/" + place.id(number))).build();
    } catch (Problem refused) {
      models.put("refused", refused);
      show();
      return Response.status(refused.status()).entity(VIEW).build();
    }
  }

  private void show() {
    List<PlaceLine> lines = new ArrayList<>();
    List<String> down = new ArrayList<>();
    for (Place place : right.places()) {
      try {
        lines.add(new PlaceLine(place, compositions.in(place)));
      } catch (DatabaseDown e) {
        down.add(PlaceLine.title(place));
      }
    }
    models.put("lines", lines);
    models.put("down", down);
    models.put("mayWrite", access.may(Permission.WRITE_REPORTS));
  }
}
