package nl.leerateliers.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerateliers.publication.ReleasedWords;
import nl.leerateliers.region.EachRegion;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.region.Regions;
import nl.leerateliers.security.Visitor;

/** What ateliers do with each other's learning points, in the words that were released. */
@ApplicationScoped
public class Uptakes {

  private final RegionDatabase database;
  private final Regions regions;
  private final EachRegion each;
  private final Clock clock;

  @Inject
  Uptakes(RegionDatabase database, Regions regions, EachRegion each, Clock clock) {
    this.database = database;
    this.regions = regions;
    this.each = each;
    this.clock = clock;
  }

  /**
   * What became of a point elsewhere.
   *
   * @param last the last decision of each atelier that made one, in the fixed order
   * @param down ateliers that did not answer in time
   */
  public record Elsewhere(Map<Region, Uptake> last, List<Region> down) {}

  /**
   * Keeps what a region does with a released point of another one.
   *
   * @param em the database of the region that chooses, in its transaction
   * @param from whose point it is
   */
  public void record(
      EntityManager em,
      Region from,
      ReleasedWords words,
      Handling handling,
      String reason,
      Visitor by) {
    Integer last =
        em.createQuery("select max(u.number) from Uptake u", Integer.class).getSingleResult();
    int number = last == null ? 1 : last + 1;
    em.persist(
        new Uptake(number, from.key(), words, handling, reason, by, OffsetDateTime.now(clock)));
  }

  /** All decisions of a region on the points of others, the newest first. */
  public List<Uptake> in(Region taking) {
    return database.read(
        taking,
        em ->
            em.createQuery(
                    "select u from Uptake u order by u.number desc, u.decidedAt desc", Uptake.class)
                .getResultList());
  }

  /** What the other ateliers do with a point, one short read each, at the same time. */
  public Elsewhere of(Region from, String pointId) {
    List<Region> others = regions.all().stream().filter(other -> !other.equals(from)).toList();
    EachRegion.Answered<Optional<Uptake>> asked =
        each.ask(
            others, other -> in(other).stream().filter(one -> one.isOn(from, pointId)).findFirst());
    Map<Region, Uptake> last = new LinkedHashMap<>();
    asked.answers().forEach((other, one) -> one.ifPresent(found -> last.put(other, found)));
    return new Elsewhere(last, asked.missing());
  }
}
