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
import nl.leerateliers.report.PrintManuscript;

/** The reports that were published, for the region and for the nation. */
@RequestScoped
@Controller
@Path("rapporten/gepubliceerd")
public class PublishedController {

  @Inject private EditionAccess right;
  @Inject private Compositions compositions;
  @Inject private PrintManuscript print;
  @Inject private Models models;

  @GET
  public String list() {
    List<PublishedLine> lines = new ArrayList<>();
    for (Place place : right.placesToRead()) {
      try {
        lines.add(new PublishedLine(place, false, published(place)));
      } catch (DatabaseDown e) {
        lines.add(new PublishedLine(place, true, List.of()));
      }
    }
    models.put("lines", lines);
    return "editing/published.xhtml";
  }

  private List<PublishedLine.Published> published(Place place) {
    return compositions.in(place).stream()
        .filter(Composition::isPublished)
        .map(
            one ->
                new PublishedLine.Published(
                    one, place.id(one.number()), print.forms(one.finished())))
        .toList();
  }
}
