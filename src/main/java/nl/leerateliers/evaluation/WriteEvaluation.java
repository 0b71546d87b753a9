package nl.leerateliers.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.ketenkaart.NextNumber;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;
import org.jspecify.annotations.Nullable;

/** Keeps what somebody typed, once however often it is sent. */
@ApplicationScoped
class WriteEvaluation {

  /** The number of a card that was taken back is not used again. */
  private static final String NUMBERED =
      "(select id from evaluation union select id from evaluation_withdrawn) numbered";

  private final RegionDatabase database;
  private final Organisations organisations;
  private final NameChoices names;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  WriteEvaluation(
      RegionDatabase database,
      Organisations organisations,
      NameChoices names,
      AuditTrail trail,
      Clock clock) {
    this.database = database;
    this.organisations = organisations;
    this.names = names;
    this.trail = trail;
    this.clock = clock;
  }

  /** What was kept, or what is wrong by the name of the field. */
  record Written(@Nullable Evaluation evaluation, Map<String, String> faults) {}

  Written write(Region region, EvaluationDraft draft, Visitor author) {
    List<String> codes = organisations.in(region).stream().map(Organisation::code).toList();
    Map<String, String> faults =
        new LinkedHashMap<>(draft.faults(region, codes, names.areAsked(region)));
    if (!faults.isEmpty()) {
      return new Written(null, faults);
    }
    return database.write(
        region,
        em -> {
          String id = NextNumber.of(em, NUMBERED, "E");
          Evaluation known = known(em, draft, author);
          if (known != null) {
            return new Written(known, Map.of());
          }
          Evaluation made = new Evaluation(id, draft, author.role());
          mark(em, made, draft, faults);
          if (!faults.isEmpty()) {
            return new Written(null, faults);
          }
          em.persist(made);
          em.flush();
          em.persist(
              new EvaluationEntry(
                  id,
                  author.account(),
                  draft.token(),
                  Pin.orNull(draft.name()),
                  OffsetDateTime.now(clock)));
          trail.record(em, "evaluation-written", id);
          return new Written(made, Map.of());
        });
  }

  private static void mark(
      EntityManager em, Evaluation made, EvaluationDraft draft, Map<String, String> faults) {
    Possible possible = new Possible(em);
    draft
        .marks()
        .forEach(
            (code, value) -> {
              PinField field = PinField.ofCode(code).orElse(PinField.TITLE);
              String fault = possible.fault(made, field, value);
              if (fault == null) {
                made.put(field, value);
              } else {
                faults.put(code, fault);
              }
            });
    if (draft.isQuestion()) {
      made.put(PinField.QUESTION, "yes");
    }
  }

  private static @Nullable Evaluation known(
      EntityManager em, EvaluationDraft draft, Visitor author) {
    return em.createQuery(
            "select x from Evaluation x, EvaluationEntry e where e.evaluationId = x.id"
                + " and e.account = :account and e.token = :token",
            Evaluation.class)
        .setParameter("account", author.account())
        .setParameter("token", draft.token())
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
