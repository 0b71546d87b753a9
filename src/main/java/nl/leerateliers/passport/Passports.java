package nl.leerateliers.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.leerateliers.claim.Source;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.learning.PointTexts;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** The passports of a region's learning points. */
@ApplicationScoped
public class Passports {

  private final RegionDatabase database;

  @Inject
  Passports(RegionDatabase database) {
    this.database = database;
  }

  /** The passport of a point; empty when the region has no such point. */
  public Optional<Passport> find(Region region, String id) {
    return database.read(
        region,
        em -> {
          LearningPoint point = em.find(LearningPoint.class, id);
          if (point == null) {
            return Optional.empty();
          }
          return Optional.of(
              new Passport(
                  point,
                  PointTexts.words(point),
                  em.find(Source.class, point.sourceId()),
                  em.createQuery(
                          "select s from PointStep s where s.pointId = :id"
                              + " order by s.position",
                          PointStep.class)
                      .setParameter("id", id)
                      .getResultList(),
                  em.createQuery(
                          "select e from PointEvidence e where e.pointId = :id"
                              + " order by e.addedAt, e.id",
                          PointEvidence.class)
                      .setParameter("id", id)
                      .getResultList()));
        });
  }
}
