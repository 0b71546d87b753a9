package nl.leerateliers.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.publication.Publications;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;

/** How a region words the learning questions, version after version. */
@ApplicationScoped
public class QuestionWordings {

  private static final int LONGEST = 500;

  private final RegionDatabase database;
  private final Publications publications;
  private final AuditTrail trail;

  @Inject
  QuestionWordings(RegionDatabase database, Publications publications, AuditTrail trail) {
    this.database = database;
    this.publications = publications;
    this.trail = trail;
  }

  /** All versions of a region, by question and number. */
  List<QuestionWording> in(Region region) {
    return database.read(region, QuestionWordings::all);
  }

  /** How the region words its questions now, where it words them otherwise than they were asked. */
  public List<CurrentWording> current(Region region) {
    return database.read(region, em -> last(all(em)).stream().map(CurrentWording::of).toList());
  }

  /** The last versions that others may read, as the region released them. */
  public List<CurrentWording> sharedBy(Region region) {
    return database.read(
        region,
        em -> {
          Set<String> released = publications.releasedOf(em, WordingTexts.KIND).keySet();
          List<QuestionWording> shared =
              all(em).stream().filter(one -> released.contains(one.textId())).toList();
          return last(shared).stream().map(CurrentWording::of).toList();
        });
  }

  /** Of each question the last of these versions. */
  static List<QuestionWording> last(List<QuestionWording> versions) {
    Map<String, QuestionWording> last = new LinkedHashMap<>();
    versions.forEach(one -> last.put(one.question(), one));
    return List.copyOf(last.values());
  }

  /**
   * Adds a version, or tells by field what is wrong; the same one sent twice is kept once.
   *
   * @param based the number of the last version its writer saw; 0 for none
   * @throws Problem 409 when somebody else added one meanwhile
   */
  Map<String, String> reword(
      Region region, Question question, String wording, String reason, int based) {
    Map<String, String> faults = new LinkedHashMap<>();
    fault(wording, "question.fault.wording").ifPresent(fault -> faults.put("wording", fault));
    fault(reason, "question.fault.reason").ifPresent(fault -> faults.put("reason", fault));
    if (!faults.isEmpty()) {
      return faults;
    }
    return database.write(
        region,
        em -> {
          WriteAnswer.oneAtATime(em);
          QuestionWording last =
              all(em).stream()
                  .filter(each -> each.question().equals(question.id()))
                  .reduce((before, after) -> after)
                  .orElse(null);
          if (last != null && last.number() != based) {
            if (last.wording().equals(wording) && reason.equals(last.reason())) {
              return faults;
            }
            throw new Problem("question-reworded", 409);
          }
          em.createNativeQuery(
                  "insert into question_wording (question, number, wording, reason, fictitious)"
                      + " values (?1, ?2, ?3, ?4, ?5)")
              .setParameter(1, question.id())
              .setParameter(2, last == null ? 1 : last.number() + 1)
              .setParameter(3, wording)
              .setParameter(4, reason)
              .setParameter(5, region.fictitious())
              .executeUpdate();
          trail.record(em, "question-reworded", question.id());
          return faults;
        });
  }

  @SuppressWarnings("unchecked")
  static List<QuestionWording> all(EntityManager em) {
    List<Object[]> rows =
        em.createNativeQuery(
                "select question, number, wording, source_id, place, reason, fictitious"
                    + " from question_wording order by question, number")
            .getResultList();
    return rows.stream().map(QuestionWording::of).toList();
  }

  private static Optional<String> fault(String text, String empty) {
    if (text.isEmpty()) {
      return Optional.of(Messages.text(empty));
    }
    return text.length() > LONGEST
        ? Optional.of(Messages.text("question.fault.long", text.length(), LONGEST))
        : Optional.empty();
  }
}
