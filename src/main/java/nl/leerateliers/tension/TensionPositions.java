package nl.leerateliers.tension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** Where people stood in the tension fields of a region. */
@ApplicationScoped
public class TensionPositions {

  private final RegionDatabase database;

  @Inject
  TensionPositions(RegionDatabase database) {
    this.database = database;
  }

  /** All of a region, by day. */
  public List<TensionPosition> in(Region region) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select x from TensionPosition x order by x.givenOn, x.id",
                    TensionPosition.class)
                .getResultList());
  }

  /** Those that were given at one card. */
  public List<TensionPosition> ofCard(Region region, String cardId) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select x from TensionPosition x where x.cardId = :card"
                        + " order by x.tension, x.id",
                    TensionPosition.class)
                .setParameter("card", cardId)
                .getResultList());
  }
}
