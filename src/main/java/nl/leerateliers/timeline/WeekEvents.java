package nl.leerateliers.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** What happened in the weeks of each atelier. */
@ApplicationScoped
public class WeekEvents {

  private final RegionDatabase database;

  @Inject
  WeekEvents(RegionDatabase database) {
    this.database = database;
  }

  /** All of a region, by day. */
  public List<WeekEvent> in(Region region) {
    return database.read(
        region,
        em ->
            em.createQuery("select x from WeekEvent x order by x.fromDay, x.id", WeekEvent.class)
                .getResultList());
  }
}
