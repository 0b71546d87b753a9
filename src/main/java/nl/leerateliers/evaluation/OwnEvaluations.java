package nl.leerateliers.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.NextNumber;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;

/** What somebody does with what they wrote themselves, until the week evaluation is closed. */
@ApplicationScoped
public class OwnEvaluations {

  private final RegionDatabase database;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  OwnEvaluations(RegionDatabase database, AuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /** The ids of what this account wrote, and when the week evaluation was closed. */
  public record Mine(Set<String> ids, Optional<WeekClosing> closing) {}

  Mine of(Region region, LocalDate friday, String account) {
    return database.read(
        region,
        em ->
            new Mine(
                em.createQuery(
                        "select e.evaluationId from EvaluationEntry e where e.account = :account",
                        String.class)
                    .setParameter("account", account)
                    .getResultStream()
                    .collect(Collectors.toSet()),
                Optional.ofNullable(em.find(WeekClosing.class, friday))));
  }

  /**
   * Says it in other words.
   *
   * @param from the words its writer saw
   * @return what is wrong with the words; empty when they were kept
   * @throws Problem 404 when the visitor wrote no such card; 409 when the week is closed, or the
   *     words were changed meanwhile
   */
  String correct(Region region, String id, String from, String to, Visitor by) {
    String words = EvaluationDraft.clean(to);
    if (words.isEmpty()) {
      return Messages.text("evaluation.fault.text");
    }
    if (words.length() > EvaluationDraft.LONGEST) {
      return Messages.text(
          "evaluation.fault.long",
          words.length(),
          EvaluationDraft.LONGEST,
          words.length() - EvaluationDraft.LONGEST);
    }
    return database.write(
        region,
        em -> {
          Evaluation found = own(em, id, by);
          if (!found.text().equals(words)) {
            if (!found.text().equals(EvaluationDraft.clean(from))) {
              throw new Problem("evaluation-changed", 409, found.text());
            }
            found.correct(words);
            trail.record(em, by, "evaluation-corrected", id);
          }
          return "";
        });
  }

  /**
   * Takes it back: it counts nowhere any more. What was merged into it stands on its own again.
   *
   * @throws Problem as {@link #correct}
   */
  void withdraw(Region region, String id, Visitor by) {
    database.write(
        region,
        em -> {
          Evaluation found = own(em, id, by);
          em.createQuery("select x from Evaluation x where x.mergedInto = :id", Evaluation.class)
              .setParameter("id", id)
              .getResultStream()
              .forEach(each -> each.put(PinField.MERGED, ""));
          em.createNativeQuery(
                  "insert into evaluation_withdrawn (id, kind, given_on, withdrawn_at)"
                      + " values (?1, ?2, ?3, ?4)")
              .setParameter(1, id)
              .setParameter(2, found.kind().name())
              .setParameter(3, found.givenOn())
              .setParameter(4, OffsetDateTime.now(clock))
              .executeUpdate();
          em.remove(em.find(EvaluationEntry.class, id));
          em.flush();
          em.remove(found);
          trail.record(em, by, "evaluation-withdrawn", id);
          return id;
        });
  }

  /** Closes the week evaluation, or opens it again. */
  void close(Region region, LocalDate friday, boolean closed, Visitor by) {
    database.write(
        region,
        em -> {
          NextNumber.wait(em);
          WeekClosing known = em.find(WeekClosing.class, friday);
          if (closed && known == null) {
            em.persist(new WeekClosing(friday, by.account(), OffsetDateTime.now(clock)));
            trail.record(em, by, "week-evaluation-closed", friday.toString());
          } else if (!closed && known != null) {
            em.remove(known);
            trail.record(em, by, "week-evaluation-opened", friday.toString());
          }
          return friday;
        });
  }

  private static Evaluation own(EntityManager em, String id, Visitor by) {
    // Whoever arranges the wall, or closes the week, comes before or after.
    NextNumber.wait(em);
    EvaluationEntry entry = em.find(EvaluationEntry.class, id);
    Evaluation found = em.find(Evaluation.class, id);
    if (entry == null || found == null || !entry.account().equals(by.account())) {
      throw Problem.notFound();
    }
    if (em.find(WeekClosing.class, EvaluationDraft.fridayOf(found.givenOn())) != null) {
      throw new Problem("evaluation-closed", 409);
    }
    return found;
  }
}
