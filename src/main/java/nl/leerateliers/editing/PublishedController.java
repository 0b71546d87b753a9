package nl.leerateliers.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.drafting.Composition;
import nl.leerateliers.drafting.Compositions;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.region.DatabaseDown;

/** The reports that were published, for the region and for the nation. */
@RequestScoped
@Controller
@Path("rapporten/gepubliceerd")
public class PublishedController {

  @Inject private EditionAccess right;
  @Inject private Compositions compositions;
  @Inject private Models models;

  @GET
  public String list() {
    List<PlaceLine> lines = new ArrayList<>();
    for (Place place : right.placesToRead()) {
      try {
        lines.add(
            new PlaceLine(
                place, compositions.in(place).stream().filter(Composition::isPublished).toList()));
      } catch (DatabaseDown e) {
        lines.add(new PlaceLine(place, List.of()));
      }
    }
    models.put("lines", lines);
    return "editing/published.xhtml";
  }
}
