package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** The organisations at the table of a region's atelier. */
@ApplicationScoped
public class Organisations {

  private final RegionDatabase database;

  @Inject
  Organisations(RegionDatabase database) {
    this.database = database;
  }

  /** All of a region, in the order of the card. */
  public List<Organisation> in(Region region) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select x from Organisation x order by x.position, x.code", Organisation.class)
                .getResultList());
  }

  /** By what the cards of a region can be chosen. */
  public CardLists lists(Region region) {
    return new CardLists(region.period(), in(region));
  }
}
