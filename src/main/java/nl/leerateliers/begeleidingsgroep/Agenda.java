package nl.leerateliers.begeleidingsgroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** The subjects of a region's Tuesday meetings. */
@ApplicationScoped
public class Agenda {

  private final RegionDatabase database;

  @Inject
  Agenda(RegionDatabase database) {
    this.database = database;
  }

  /** All of a region, by meeting. */
  public List<AgendaItem> in(Region region) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select x from AgendaItem x order by x.meetingOn, x.position, x.id",
                    AgendaItem.class)
                .getResultList());
  }
}
