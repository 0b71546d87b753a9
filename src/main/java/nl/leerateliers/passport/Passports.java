package nl.leerateliers.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** A draft with what this evidence says, and the one source of its kind. */
  PointDraft begin(Region region, EvidenceDraft evidence) {
    return database.read(
        region,
        em -> {
          List<String> sources =
              em.createQuery("select s.id from Source s where s.kind = :kind", String.class)
                  .setParameter("kind", evidence.sourceKind())
                  .getResultList();
          return PointDraft.begun(
              evidence,
              EvidencePlaces.find(em, region, evidence.reference())
                  .map(EvidencePlace::text)
                  .orElse(""),
              sources.size() == 1 ? sources.get(0) : "");
        });
  }

  /** Where the evidence of a point can be read, by its reference; cards stand apart. */
  Map<String, EvidencePlace> places(Region region, Passport passport) {
    return database.read(
        region,
        em -> {
          Map<String, EvidencePlace> places = new HashMap<>();
          passport.evidence().stream()
              .filter(one -> !one.isCard())
              .forEach(
                  one ->
                      EvidencePlaces.find(em, region, one.reference())
                          .ifPresent(place -> places.put(one.reference(), place)));
          return places;
        });
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
                  ReplacedSteps.of(em, id),
                  em.createQuery(
                          "select e from PointEvidence e where e.pointId = :id"
                              + " order by e.addedAt, e.id",
                          PointEvidence.class)
                      .setParameter("id", id)
                      .getResultList(),
                  PointChange.of(em, id)));
        });
  }
}
