package nl.leerateliers.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** The published figures of a region. */
@ApplicationScoped
public class Claims {

  private final RegionDatabase database;

  @Inject
  Claims(RegionDatabase database) {
    this.database = database;
  }

  /** All of a region, by id. */
  public List<Claim> in(Region region) {
    return database.read(
        region,
        em -> em.createQuery("select x from Claim x order by x.id", Claim.class).getResultList());
  }
}
