package nl.leerateliers.editing;

import java.util.List;
import nl.leerateliers.drafting.Composition;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.report.PrintedForm;

/**
 * The published editions of one place, the newest first.
 *
 * @param down whether its database does not answer now
 */
public record PublishedLine(Place place, boolean down, List<Published> editions) {

  /** An edition with its files. */
  public record Published(Composition edition, String id, List<PrintedForm> forms) {}

  public PublishedLine {
    editions = List.copyOf(editions);
  }

  public String title() {
    return PlaceLine.title(place);
  }
}
