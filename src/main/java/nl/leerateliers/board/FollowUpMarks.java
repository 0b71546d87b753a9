package nl.leerateliers.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.ketenkaart.LockedCard;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;

/** The follow-up marks on a region's cards. */
@ApplicationScoped
public class FollowUpMarks {

  private final RegionDatabase database;
  private final Organisations organisations;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  FollowUpMarks(
      RegionDatabase database, Organisations organisations, AuditTrail trail, Clock clock) {
    this.database = database;
    this.organisations = organisations;
    this.trail = trail;
    this.clock = clock;
  }

  /** All marks of a card, closed ones too, by the day they are due. */
  List<FollowUpMark> of(Region region, String card) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select m from FollowUpMark m where m.cardId = :card"
                        + " order by m.dueOn, m.putAt, m.id",
                    FollowUpMark.class)
                .setParameter("card", card)
                .getResultList());
  }

  /**
   * Puts a mark on a card, or tells by field what is wrong; a mark that was put already stays.
   *
   * @throws Problem 404 when there is no such card
   */
  Map<String, String> put(Region region, String card, MarkDraft draft, String account) {
    List<String> codes = organisations.in(region).stream().map(Organisation::code).toList();
    Map<String, String> faults =
        new LinkedHashMap<>(draft.faults(region, codes, LocalDate.now(clock)));
    return database.write(
        region,
        em -> {
          LockedCard.in(em, card);
          if (faults.isEmpty() && em.find(FollowUpMark.class, draft.key()) == null) {
            em.persist(new FollowUpMark(card, draft, account, OffsetDateTime.now(clock)));
            trail.record(em, "mark-put", card);
          }
          return faults;
        });
  }

  /**
   * Closes a mark; one that was closed already stays as it was.
   *
   * @throws Problem 404 when the card has no such mark
   */
  void close(Region region, String card, String mark, String account) {
    database.write(
        region,
        em -> {
          LockedCard.in(em, card);
          FollowUpMark found = em.find(FollowUpMark.class, mark);
          if (found == null || !found.cardId().equals(card)) {
            throw Problem.notFound();
          }
          if (found.isOpen()) {
            found.close(account, OffsetDateTime.now(clock));
            trail.record(em, "mark-closed", card);
          }
          return card;
        });
  }
}
