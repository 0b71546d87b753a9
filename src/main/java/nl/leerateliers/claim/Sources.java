package nl.leerateliers.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** What a region's statements rest on. */
@ApplicationScoped
public class Sources {

  private final RegionDatabase database;

  @Inject
  Sources(RegionDatabase database) {
    this.database = database;
  }

  /** All of a region, by id. */
  public List<Source> in(Region region) {
    return database.read(
        region,
        em -> em.createQuery("select x from Source x order by x.id", Source.class).getResultList());
  }
}
