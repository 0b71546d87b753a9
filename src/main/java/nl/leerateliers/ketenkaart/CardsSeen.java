package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;

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

  /** The cards behind a figure of the dashboard, asked for by whoever follows it. */
  public void recordDrill(Region region, CardSearch search) {
    if (search.figure() != null) {
      record(region, "cards-behind-figure", search.figure() + " " + search.choices());
    }
  }

  /** A card that leaves the portal as a file. */
  public void recordPrint(Region region, String card) {
    record(region, "card-printed", card);
  }

  private void record(Region region, String action, String subject) {
    database.aside(
        region,
        em -> {
          trail.record(em, action, subject);
          return subject;
        });
  }
}
