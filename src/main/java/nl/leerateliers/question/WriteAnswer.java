package nl.leerateliers.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;

/** Writes the answer of a region to a learning question; what it said before stays readable. */
@ApplicationScoped
class WriteAnswer {

  private final RegionDatabase database;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  WriteAnswer(RegionDatabase database, AuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Keeps an answer, or tells by field what is wrong; the same one sent twice is kept once.
   *
   * @throws Problem 409 when the answer is not the one its writer had before them
   */
  Map<String, String> write(Region region, Question question, AnswerDraft draft, String account) {
    return database.write(
        region,
        em -> {
          oneAtATime(em);
          List<String> sources =
              em.createQuery("select s.id from Source s", String.class).getResultList();
          Map<String, String> faults = draft.faults(sources);
          if (!faults.isEmpty()) {
            return faults;
          }
          LearningAnswer now = em.find(LearningAnswer.class, question.id());
          LearningAnswer next = LearningAnswer.of(question.id(), draft, region.fictitious());
          if (now != null && AnswerChange.checksum(next).equals(AnswerChange.checksum(now))) {
            return faults;
          }
          if (!draft.based().equals(AnswerChange.checksum(now))) {
            throw new Problem("answer-changed", 409);
          }
          List<AnswerChange> before = changes(em, question.id());
          int number = before.size();
          OffsetDateTime at = OffsetDateTime.now(clock);
          if (now != null && (number == 0 || !before.get(number - 1).says(now))) {
            em.persist(new AnswerChange(now, ++number, AnswerChange.DATASET, at));
          }
          em.persist(new AnswerChange(next, ++number, account, at));
          em.merge(next);
          trail.record(em, "answer-written", question.id());
          return faults;
        });
  }

  /** All that an answer said, the oldest first. */
  List<AnswerChange> history(Region region, Question question) {
    return database.read(region, em -> changes(em, question.id()));
  }

  private static List<AnswerChange> changes(EntityManager em, String question) {
    return em.createQuery(
            "select c from AnswerChange c where c.question = :question order by c.number",
            AnswerChange.class)
        .setParameter("question", question)
        .getResultList();
  }

  /** The newest import is there as long as there are answers. */
  static void oneAtATime(EntityManager em) {
    em.createNativeQuery("select id from dataset_import order by imported_at desc for update")
        .getResultList();
  }
}
