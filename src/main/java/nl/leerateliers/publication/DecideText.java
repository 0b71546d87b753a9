package nl.leerateliers.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;

/** The second person's part: releases proposed words, and takes back what was released. */
@ApplicationScoped
public class DecideText {

  private final RegionDatabase database;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  DecideText(RegionDatabase database, AuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Releases the proposed words. Earlier ones of the same text are replaced.
   *
   * @throws Problem 403 when the same account proposed it; 404 when there is no such proposal; 409
   *     when it was decided on already
   */
  public void release(Region region, String id, Visitor by) {
    database.write(
        region,
        em -> {
          Publication found = find(em, id);
          OffsetDateTime now = OffsetDateTime.now(clock);
          found.release(by.account(), now);
          Publications.all(em).stream()
              .filter(one -> one.isOf(found.kind(), found.textId()))
              .filter(one -> one.isReleased() && !one.id().equals(id))
              .forEach(earlier -> earlier.replace(by.account(), now));
          trail.record(em, by, "text-released", found.kind() + "/" + found.textId());
          return id;
        });
  }

  /**
   * Takes back a proposal or released words; one person is enough for that.
   *
   * @throws Problem 404 when there are none; 409 when they were taken back or replaced already
   */
  public void withdraw(Region region, String id, Visitor by) {
    database.write(
        region,
        em -> {
          Publication found = find(em, id);
          found.withdraw(by.account(), OffsetDateTime.now(clock));
          trail.record(em, by, "text-withdrawn", found.kind() + "/" + found.textId());
          return id;
        });
  }

  private static Publication find(EntityManager em, String id) {
    Turn.take(em);
    Publication found = em.find(Publication.class, id);
    if (found == null) {
      throw Problem.notFound();
    }
    return found;
  }
}
