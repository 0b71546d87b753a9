package nl.leerateliers.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;

/** The second person's part: releases a proposed snapshot to the nation, or takes it back. */
@ApplicationScoped
public class DecideSnapshot {

  private final RegionDatabase database;
  private final Snapshots snapshots;
  private final ProposeSnapshot propose;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  DecideSnapshot(
      RegionDatabase database,
      Snapshots snapshots,
      ProposeSnapshot propose,
      AuditTrail trail,
      Clock clock) {
    this.database = database;
    this.snapshots = snapshots;
    this.propose = propose;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Releases a proposal: from now on the nation sees it.
   *
   * @throws Problem 403 when the same account proposed it; 404 when there is no such snapshot; 409
   *     when it was decided on already
   */
  public void release(Region region, int number, Visitor by) {
    decide(
        region,
        number,
        by,
        "snapshot-released",
        (snapshot, now) -> snapshot.release(by.account(), now));
  }

  /**
   * Takes a proposal back; its number is not used again.
   *
   * @throws Problem 404 when there is no such snapshot; 409 when it was decided on already
   */
  public void withdraw(Region region, int number, Visitor by) {
    decide(
        region,
        number,
        by,
        "snapshot-withdrawn",
        (snapshot, now) -> snapshot.withdraw(by.account(), now));
  }

  private void decide(
      Region region,
      int number,
      Visitor by,
      String action,
      BiConsumer<RegionSnapshot, OffsetDateTime> decision) {
    database.write(
        region,
        em -> {
          Turn.take(em);
          List<RegionSnapshot> all = Snapshots.all(em);
          RegionSnapshot snapshot =
              all.stream()
                  .filter(one -> one.number() == number)
                  .findFirst()
                  .orElseThrow(Problem::notFound);
          List<RegionSnapshot> earlier = all.stream().filter(RegionSnapshot::isReleased).toList();
          decision.accept(snapshot, OffsetDateTime.now(clock));
          if (snapshot.isReleased()) {
            propose.requireFarEnough(em, region, snapshots.tally(em, snapshot), earlier, by);
          }
          trail.record(em, by, action, "" + number);
          return number;
        });
  }
}
