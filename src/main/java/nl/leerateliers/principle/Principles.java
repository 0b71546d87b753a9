package nl.leerateliers.principle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** The leading principles of a region. */
@ApplicationScoped
public class Principles {

  private final RegionDatabase database;

  @Inject
  Principles(RegionDatabase database) {
    this.database = database;
  }

  /** All of a region, by number. */
  public List<Principle> in(Region region) {
    return database.read(
        region,
        em ->
            em.createQuery("select x from Principle x order by x.number", Principle.class)
                .getResultList());
  }
}
