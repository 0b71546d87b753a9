package nl.leerateliers.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerateliers.claim.Source;
import nl.leerateliers.claim.Sources;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.learning.NewInsight;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Permission;
import nl.leerateliers.security.Visitor;

/**
 * Writes down a new learning point, its evidence, its own organisation and its ways of transfer.
 */
@ApplicationScoped
public class WritePoint {

  private final RegionDatabase database;
  private final Organisations organisations;
  private final Sources sources;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  WritePoint(
      RegionDatabase database,
      Organisations organisations,
      Sources sources,
      AuditTrail trail,
      Clock clock) {
    this.database = database;
    this.organisations = organisations;
    this.sources = sources;
    this.trail = trail;
    this.clock = clock;
  }

  /** What became of a draft: the id of the point, or what is wrong by field. */
  public record Written(String id, Map<String, String> faults) {}

  /** Writes a new point down as an observation. */
  public Written write(Region region, PointDraft draft, Visitor by) {
    List<String> known = sources.in(region).stream().map(Source::id).toList();
    Map<String, String> faults = new HashMap<>(draft.faults(codes(region), known));
    if (!draft.evidence().isEmpty()) {
      faults.putAll(
          database.read(
              region, em -> draft.evidence().faults(em, region, by.may(Permission.SEE_CASES))));
    }
    if (!faults.isEmpty()) {
      return new Written("", faults);
    }
    return database.write(
        region,
        em -> {
          // One at a time takes a number; an import waits for the same row.
          em.createNativeQuery("select last_number from card_number for update").getResultList();
          int number = NewInsight.nextNumber(em);
          String id = "LP-" + number;
          OffsetDateTime now = OffsetDateTime.now(clock);
          em.persist(
              LearningPoint.written(
                  id,
                  number,
                  draft.title(),
                  draft.observation(),
                  draft.explanation(),
                  draft.lesson(),
                  draft.level(),
                  draft.source(),
                  draft.organisation(),
                  region.fictitious()));
          FirstStep.record(
              em,
              id,
              PointState.OBSERVATION,
              draft.organisation(),
              draft.title(),
              region.fictitious(),
              by,
              now);
          if (!draft.evidence().isEmpty()) {
            em.persist(new PointEvidence(id, draft.evidence(), by, now));
          }
          trail.record(em, by, "learning-point-written", id);
          return new Written(id, Map.of());
        });
  }

  /** Adds evidence, or tells by field what is wrong. */
  public Map<String, String> add(Region region, String id, EvidenceDraft draft, Visitor by) {
    return database.write(
        region,
        em -> {
          MovePoint.locked(em, id);
          Map<String, String> faults = draft.faults(em, region, by.may(Permission.SEE_CASES));
          if (faults.isEmpty()) {
            em.persist(new PointEvidence(id, draft, by, OffsetDateTime.now(clock)));
            trail.record(em, by, "learning-evidence-added", id);
          }
          return faults;
        });
  }

  /** Notes the ways of transfer, and whose point it is where that is not known yet. */
  public void describe(
      Region region, String id, String organisation, Set<String> transfer, Visitor by) {
    boolean known = codes(region).contains(organisation);
    database.write(
        region,
        em -> {
          LearningPoint point = MovePoint.locked(em, id);
          if (point.ownOrganisation() == null && known) {
            point.belongsTo(organisation);
          }
          point.passedOnBy(Transfer.codes(transfer));
          trail.record(em, by, "learning-point-described", id);
          return id;
        });
  }

  private List<String> codes(Region region) {
    return organisations.in(region).stream().map(Organisation::code).toList();
  }
}
