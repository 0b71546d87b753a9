package nl.leerateliers.editing;

import java.util.List;
import nl.leerateliers.drafting.Composition;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.message.Messages;

/** A place with the editions of its report, the newest first. */
public record PlaceLine(Place place, List<Composition> editions) {

  public String title() {
    return title(place);
  }

  /** Whether somebody may begin: no other edition is being written. */
  public boolean isFree() {
    return editions.stream().allMatch(Composition::isPublished);
  }

  static String title(Place place) {
    return place.region() == null
        ? Messages.text("editing.title.overarching")
        : Messages.text("editing.title.interim", place.region().atelier());
  }
}
