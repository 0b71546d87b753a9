package nl.leerateliers.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.learning.PointTexts;
import nl.leerateliers.message.Problem;
import nl.leerateliers.publication.Publications;
import nl.leerateliers.publication.ReleasedWords;
import nl.leerateliers.region.DatabaseDown;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.region.Regions;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;

/** What ateliers do with each other's learning points, in the words that were released. */
@ApplicationScoped
public class Uptakes {

  private static final int LONGEST = 2000;

  private final RegionDatabase database;
  private final Regions regions;
  private final Publications publications;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  Uptakes(
      RegionDatabase database,
      Regions regions,
      Publications publications,
      AuditTrail trail,
      Clock clock) {
    this.database = database;
    this.regions = regions;
    this.publications = publications;
    this.trail = trail;
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
   * Takes up a point of another region, or sets it aside.
   *
   * @throws Problem 404 when it is not released; 422 without a reason, or with one too long
   */
  public void decide(
      Region taking, Region from, String pointId, boolean takesUp, String reason, Visitor by) {
    if (reason.isBlank() || reason.length() > LONGEST) {
      throw new Problem("uptake-reason", 422, LONGEST);
    }
    ReleasedWords words =
        publications
            .releasedWords(from, PointTexts.KIND, pointId)
            .filter(released -> !from.equals(taking))
            .orElseThrow(Problem::notFound);
    database.write(
        taking,
        em -> {
          em.persist(
              new Uptake(
                  from.key(), words, takesUp, reason.strip(), by, OffsetDateTime.now(clock)));
          trail.record(
              em,
              by,
              takesUp ? "learning-taken-up" : "learning-set-aside",
              from.key() + "/" + pointId);
          return pointId;
        });
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
