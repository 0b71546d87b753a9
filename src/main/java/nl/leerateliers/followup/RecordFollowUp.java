package nl.leerateliers.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.ketenkaart.FollowUp;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.ketenkaart.LockedCard;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was heard of a case: as a next revision in full, and as state and finding in the table
 * that travels with the dataset.
 */
@ApplicationScoped
public class RecordFollowUp {

  /** Who wrote the finding that came with a dataset. */
  static final String DATASET = "dataset";

  private final RegionDatabase database;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  RecordFollowUp(RegionDatabase database, AuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Records a draft without faults; the same form sent twice is kept once.
   *
   * @throws Problem 404 when there is no such card; 409 when somebody else wrote that part
   *     meanwhile
   */
  public void record(
      Region region, String card, Moment moment, FollowUpDraft draft, String account) {
    database.write(
        region,
        em -> {
          LockedCard.in(em, card);
          FollowUpNote same = em.find(FollowUpNote.class, draft.token());
          if (same != null && same.account().equals(account) && draft.says(same)) {
            return card;
          }
          // A form that was changed after it was sent is a feedback of its own.
          String id = same == null ? draft.token() : UUID.randomUUID().toString();
          add(em, em.find(Ketenkaart.class, card), moment, draft, id, account);
          trail.record(em, "follow-up-recorded", card);
          return card;
        });
  }

  private void add(
      EntityManager em,
      Ketenkaart card,
      Moment moment,
      FollowUpDraft draft,
      String id,
      String account) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    List<FollowUpNote> notes =
        new ArrayList<>(
            FollowUps.notes(em, card.id()).stream().filter(n -> n.moment() == moment).toList());
    FollowUp row = row(em, card, moment);
    FollowUpState before = state(row.finding(), notes);
    String part = draft.part().isEmpty() ? id : draft.part();
    int newest =
        notes.stream()
            .filter(note -> note.part().equals(part))
            .mapToInt(FollowUpNote::revision)
            .max()
            .orElse(0);
    if (newest != draft.based()) {
      throw new Problem("follow-up-changed", 409);
    }
    int revision = newest + 1;
    String finding = row.finding();
    if (draft.isFinding() && newest == 0 && finding != null) {
      // What came with the dataset stays readable too.
      FollowUpDraft given = FollowUpDraft.empty(part, 0, finding);
      em.persist(
          new FollowUpNote(
              given.token(), card.id(), moment, part, revision++, given, DATASET, now));
    }
    FollowUpNote note =
        new FollowUpNote(id, card.id(), moment, part, revision, draft, account, now);
    em.persist(note);
    notes.add(note);
    String known = draft.isFinding() ? FollowUpDraft.orNull(draft.text()) : row.finding();
    FollowUpState given = FollowUpState.valueOf(row.state());
    FollowUpState after = state(known, notes);
    // What a dataset says without our knowing why is not taken back.
    row.tell(
        (given.tellsMoreThan(before) && given.tellsMoreThan(after) ? given : after).name(), known);
  }

  private static FollowUpState state(@Nullable String finding, List<FollowUpNote> notes) {
    Map<String, FollowUpNote> newest = new LinkedHashMap<>();
    notes.stream()
        .filter(note -> !note.isFinding())
        .sorted(Comparator.comparing(FollowUpNote::revision))
        .forEach(note -> newest.put(note.part(), note));
    return FollowUpState.of(finding, List.copyOf(newest.values()));
  }

  private static FollowUp row(EntityManager em, Ketenkaart card, Moment moment) {
    return CaseMoment.telling(FollowUps.rows(em, card.id()), moment)
        .orElseGet(
            () -> {
              FollowUp made =
                  new FollowUp(card.id(), moment.dueOn(CaseFollowUp.from(card)), moment.name());
              em.persist(made);
              return made;
            });
  }
}
