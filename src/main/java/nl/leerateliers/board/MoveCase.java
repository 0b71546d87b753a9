package nl.leerateliers.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.ketenkaart.LockedCard;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;

/** Puts a case at another moment of the day than its card tells. */
@ApplicationScoped
class MoveCase {

  private final RegionDatabase database;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  MoveCase(RegionDatabase database, AuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Moves the case.
   *
   * @param day of the board on which it is moved
   * @throws Problem 404 when there is no such card, 409 when it waits for nothing any more
   */
  void to(Region region, String card, Moment moment, LocalDate day, String account) {
    database.write(
        region,
        em -> {
          LockedCard.in(em, card);
          Ketenkaart found = em.find(Ketenkaart.class, card);
          Moment told = Moment.of(found, day);
          if (told == Moment.DECIDED) {
            throw new Problem("case-decided", 409, card);
          }
          CaseMoment stored = em.find(CaseMoment.class, card);
          CaseMoment moved = stored == null ? new CaseMoment(card) : stored;
          moved.move(moment, told, account, OffsetDateTime.now(clock));
          if (stored == null) {
            em.persist(moved);
          }
          trail.record(em, "case-moved", card);
          return card;
        });
  }
}
