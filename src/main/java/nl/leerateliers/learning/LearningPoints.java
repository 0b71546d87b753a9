package nl.leerateliers.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerateliers.publication.Publications;
import nl.leerateliers.publication.ReleasedWords;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** What a region learnt. */
@ApplicationScoped
public class LearningPoints {

  private final RegionDatabase database;
  private final Publications publications;

  @Inject
  LearningPoints(RegionDatabase database, Publications publications) {
    this.database = database;
    this.publications = publications;
  }

  /** All of a region, in the region's own order. */
  public List<LearningPoint> in(Region region) {
    return database.read(region, LearningPoints::all);
  }

  /** Those that others may read, in the words that the region released. */
  public List<LearningPoint> sharedBy(Region region) {
    return database.read(
        region,
        em -> {
          Map<String, ReleasedWords> released = publications.releasedOf(em, PointTexts.KIND);
          return all(em).stream()
              .flatMap(
                  point ->
                      Optional.ofNullable(released.get(point.id())).map(point::inWords).stream())
              .toList();
        });
  }

  static List<LearningPoint> all(EntityManager em) {
    return em.createQuery(
            "select x from LearningPoint x order by x.position, x.id", LearningPoint.class)
        .getResultList();
  }
}
