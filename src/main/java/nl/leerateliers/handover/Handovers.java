package nl.leerateliers.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.publication.Publications;
import nl.leerateliers.publication.ReleasedWords;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;

/** What goes across a region's atelier, with every step of it. */
@ApplicationScoped
public class Handovers {

  private static final int LONGEST_REASON = 1000;

  private final RegionDatabase database;
  private final Publications publications;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  Handovers(RegionDatabase database, Publications publications, AuditTrail trail, Clock clock) {
    this.database = database;
    this.publications = publications;
    this.trail = trail;
    this.clock = clock;
  }

  /** A step of a handover. */
  public record Step(
      String handover, int number, Handover.State state, String reason, String by, Instant at) {}

  /** All of a region, by the day they are due. */
  public List<Handover> in(Region region) {
    return database.read(
        region,
        em ->
            em.createQuery("select h from Handover h order by h.dueOn, h.putAt", Handover.class)
                .getResultList());
  }

  /** Words for the next atelier by the id of the handover, as far as they were released. */
  public Map<String, String> toNextAtelier(Region region) {
    Map<String, ReleasedWords> released = publications.releasedOf(region, HandoverTexts.KIND);
    Map<String, String> words = new LinkedHashMap<>();
    for (Handover handover : in(region)) {
      ReleasedWords one = released.get(handover.id());
      if (handover.isForNextAtelier() && one != null && !one.words().part("what").isEmpty()) {
        words.put(handover.id(), one.words().part("what"));
      }
    }
    return words;
  }

  /** Every step taken, the oldest first. */
  @SuppressWarnings("unchecked")
  List<Step> steps(Region region) {
    List<Object[]> rows =
        database.read(
            region,
            em ->
                em.createNativeQuery(
                        "select handover_id, number, state, reason, account, taken_at"
                            + " from handover_step order by taken_at, number")
                    .getResultList());
    List<Step> steps = new ArrayList<>();
    for (Object[] row : rows) {
      steps.add(
          new Step(
              (String) row[0],
              ((Number) row[1]).intValue(),
              Handover.State.valueOf((String) row[2]),
              (String) row[3],
              (String) row[4],
              instant(row[5])));
    }
    steps.sort(Comparator.comparing(Step::handover).thenComparingInt(Step::number));
    return steps;
  }

  /** Keeps a handover, or tells by field what is wrong; one that was kept already stays. */
  Map<String, String> put(Region region, HandoverDraft draft, String account) {
    Map<String, String> faults = draft.faults(region);
    if (!faults.isEmpty()) {
      return faults;
    }
    return database.aside(
        region,
        em -> {
          oneAtATime(em);
          if (em.find(Handover.class, draft.key()) == null) {
            em.persist(new Handover(draft, account, OffsetDateTime.now(clock)));
            trail.record(em, "handover-put", draft.addressee());
          }
          return faults;
        });
  }

  /**
   * Takes a handover a step further with a reason, or tells what is wrong with the reason.
   *
   * @param based how many steps the visitor saw
   * @throws Problem 404 when there is no such handover; 409 when somebody else went on meanwhile
   */
  Map<String, String> goOn(
      Region region, String id, String to, String reason, int based, String account) {
    return database.aside(
        region,
        em -> {
          oneAtATime(em);
          Handover found = em.find(Handover.class, id);
          if (found == null) {
            throw Problem.notFound();
          }
          if (reason.isEmpty()) {
            return Map.of("reason", Messages.text("handover.fault.reason"));
          }
          if (reason.length() > LONGEST_REASON) {
            return Map.of("reason", HandoverDraft.tooLong(reason, LONGEST_REASON));
          }
          if (found.steps() != based) {
            throw new Problem("handover-changed", 409);
          }
          Handover.State next =
              found.next().stream()
                  .filter(state -> state.name().equals(to))
                  .findFirst()
                  .orElse(null);
          if (next == null) {
            return Map.of("state", Messages.text("handover.fault.state"));
          }
          int number = found.goOn(next);
          em.createNativeQuery(
                  "insert into handover_step (id, handover_id, number, state, reason, account,"
                      + " taken_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
              .setParameter(1, UUID.randomUUID().toString())
              .setParameter(2, id)
              .setParameter(3, number)
              .setParameter(4, next.name())
              .setParameter(5, reason)
              .setParameter(6, account)
              .setParameter(7, OffsetDateTime.now(clock))
              .executeUpdate();
          trail.record(em, "handover-step", next.name());
          return Map.of();
        });
  }

  private static void oneAtATime(EntityManager em) {
    em.createNativeQuery("select id from dataset_import order by imported_at desc for update")
        .getResultList();
  }

  private static Instant instant(Object moment) {
    return moment instanceof OffsetDateTime at
        ? at.toInstant()
        : moment instanceof Instant at ? at : ((java.sql.Timestamp) moment).toInstant();
  }
}
