package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Who looked at which card. */
@ApplicationScoped
public class CardsSeen {

  private final RegionDatabase database;
  private final AuditTrail trail;

  @Inject
  CardsSeen(RegionDatabase database, AuditTrail trail) {
    this.database = database;
    this.trail = trail;
  }

  public void record(Region region, String card) {
    record(region, "card-seen", card);
  }

  /**
   * The cards of a list, with what chose them: those behind a figure when it was followed from
   * there. Every list is recorded, so nothing that is left out of an address keeps it silent. A
   * text that was searched for may be a name and is not written down; that there was one, is.
   */
  public void recordList(Region region, CardSearch search) {
    String which = search.choices() + (search.text() == null ? "" : "&text");
    String page = search.page() == 1 ? "" : "&page=" + search.page();
    String figure = search.figure() == null ? "" : search.figure() + " ";
    String subject = figure + (which + page).replaceFirst("&", "");
    record(
        region,
        search.figure() == null ? "cards-listed" : "cards-behind-figure",
        subject.isEmpty() ? null : subject);
  }

  /** A card that leaves the portal as a file. */
  public void recordPrint(Region region, String card) {
    record(region, "card-printed", card);
  }

  private void record(Region region, String action, @Nullable String subject) {
    database.aside(
        region,
        em -> {
          trail.record(em, action, subject);
          return action;
        });
  }
}
