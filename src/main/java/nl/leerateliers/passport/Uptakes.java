package nl.leerateliers.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.publication.ReleasedWords;
import nl.leerateliers.region.DatabaseDown;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.region.Regions;
import nl.leerateliers.security.Visitor;

/** What ateliers do with each other's learning points, in the words that were released. */
@ApplicationScoped
public class Uptakes {

  private final RegionDatabase database;
  private final Regions regions;
  private final Clock clock;

  @Inject
  Uptakes(RegionDatabase database, Regions regions, Clock clock) {
    this.database = database;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * What became of a point elsewhere.
   *
   * @param last the last decision of each atelier that made one, in the fixed order
   * @param down ateliers that did not answer
   */
  public record Elsewhere(Map<Region, Uptake> last, List<Region> down) {}

  /**
   * Keeps that a region takes up a released point of another one, or sets it aside.
   *
   * @param em the database of the region that chooses, in its transaction
   * @param from whose point it is
   */
  public void record(
      EntityManager em,
      Region from,
      ReleasedWords words,
      boolean takesUp,
      String reason,
      Visitor by) {
    em.persist(new Uptake(from.key(), words, takesUp, reason, by, OffsetDateTime.now(clock)));
  }

  /** All decisions of a region on the points of others, the newest first. */
  public List<Uptake> in(Region taking) {
    return database.read(
        taking,
        em ->
            em.createQuery("select u from Uptake u order by u.decidedAt desc", Uptake.class)
                .getResultList());
  }

  /** What the other ateliers do with a point, one short read each. */
  public Elsewhere of(Region from, String pointId) {
    Map<Region, Uptake> last = new LinkedHashMap<>();
    List<Region> down = new ArrayList<>();
    for (Region other : regions.all()) {
      if (other.equals(from)) {
        continue;
      }
      try {
        in(other).stream()
            .filter(one -> one.fromRegion().equals(from.key()) && one.pointId().equals(pointId))
            .findFirst()
            .ifPresent(one -> last.put(other, one));
      } catch (DatabaseDown e) {
        down.add(other);
      }
    }
    return new Elsewhere(last, down);
  }
}
