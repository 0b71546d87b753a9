package nl.leerateliers.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.learning.PointTexts;
import nl.leerateliers.message.Problem;
import nl.leerateliers.publication.Words;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;

/** Corrects the words of a learning point; what they were stays, with who changed them and when. */
@ApplicationScoped
class CorrectWords {

  private final RegionDatabase database;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  CorrectWords(RegionDatabase database, AuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Keeps the correction, or tells by field what is wrong. Words that were released stay as they
   * are for others, until two people release the new ones.
   *
   * @throws Problem 404 when there is no such point; 409 when somebody else corrected it meanwhile
   */
  Map<String, String> correct(Region region, String id, WordsDraft draft, Visitor by) {
    Map<String, String> faults = draft.faults();
    if (!faults.isEmpty()) {
      return faults;
    }
    return database.write(
        region,
        em -> {
          LearningPoint point = MovePoint.locked(em, id);
          Words now = PointTexts.words(point);
          if (draft.parts().entrySet().stream()
              .allMatch(part -> part.getValue().equals(now.part(part.getKey())))) {
            return faults;
          }
          int corrections = PointChange.countOf(em, id);
          if (draft.based() != corrections) {
            throw new Problem("point-corrected", 409, point.title());
          }
          OffsetDateTime at = OffsetDateTime.now(clock);
          draft
              .parts()
              .forEach(
                  (part, words) -> {
                    if (!words.equals(now.part(part))) {
                      em.persist(
                          new PointChange(
                              id, corrections + 1, part, now.part(part), words, by, at));
                    }
                  });
          point.correct(draft.title(), draft.observation(), draft.explanation(), draft.lesson());
          trail.record(em, by, "learning-point-corrected", id);
          return faults;
        });
  }
}
