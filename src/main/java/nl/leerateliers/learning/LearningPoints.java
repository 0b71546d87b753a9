package nl.leerateliers.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.claim.Source;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** What a region learnt. */
@ApplicationScoped
public class LearningPoints {

  private final RegionDatabase database;

  @Inject
  LearningPoints(RegionDatabase database) {
    this.database = database;
  }

  /** All of a region, in the region's own order. */
  public List<LearningPoint> in(Region region) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select x from LearningPoint x order by x.position, x.id", LearningPoint.class)
                .getResultList());
  }

  /**
   * Those that other ateliers may read: in full when they were published in a report, title and
   * state once the begeleidingsgroep decided on them.
   */
  public List<LearningPoint> sharedBy(Region region) {
    return database.read(
        region,
        em -> {
          List<String> reports = Source.reports(em);
          return em.createQuery(
                  "select x from LearningPoint x order by x.position, x.id", LearningPoint.class)
              .getResultStream()
              .filter(point -> point.isDecided() || reports.contains(point.sourceId()))
              .map(point -> reports.contains(point.sourceId()) ? point : point.titleOnly())
              .toList();
        });
  }
}
