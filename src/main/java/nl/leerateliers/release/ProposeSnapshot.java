package nl.leerateliers.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.FrozenTally;
import nl.leerateliers.indicator.Indicators;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Permission;
import nl.leerateliers.security.Visitor;

/** Freezes a region's figures of this moment, for another person to release to the nation. */
@ApplicationScoped
public class ProposeSnapshot {

  private final RegionDatabase database;
  private final Indicators indicators;
  private final Snapshots snapshots;
  private final Ledger ledger;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  ProposeSnapshot(
      RegionDatabase database,
      Indicators indicators,
      Snapshots snapshots,
      Ledger ledger,
      AuditTrail trail,
      Clock clock) {
    this.database = database;
    this.indicators = indicators;
    this.snapshots = snapshots;
    this.ledger = ledger;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Proposes the figures of this moment.
   *
   * @return the snapshot's number
   * @throws Problem 409 while another proposal waits, when nothing changed, or when a table would
   *     tell by subtraction what few cases are
   */
  public int propose(Region region, Visitor by) {
    return propose(region, by, false);
  }

  int propose(Region region, Visitor by, boolean firstStart) {
    return database.write(
        region,
        em -> {
          Turn.take(em);
          List<RegionSnapshot> earlier = Snapshots.all(em);
          if (firstStart && !earlier.isEmpty()) {
            throw new Problem("snapshot-open", 409, earlier.get(0).number());
          }
          FrozenTally tally = proposable(em, region, earlier, by);
          ledger.enter(em, region, Filter.all(region.period()), tally);
          int number = earlier.isEmpty() ? 1 : earlier.get(0).number() + 1;
          em.persist(
              new RegionSnapshot(
                  number, tally.checksum(), firstStart, by.account(), OffsetDateTime.now(clock)));
          em.flush();
          em.persist(new SnapshotTally(number, tally.text()));
          trail.record(em, by, "snapshot-proposed", "" + number);
          return number;
        });
  }

  /** The figures of this moment, for the preview of who may see the cases. */
  FrozenTally now(Region region) {
    return database.read(region, em -> indicators.freeze(em, region, Filter.all(region.period())));
  }

  /** Whether a proposal would be taken now; throws as {@link #propose} does when not. */
  void check(Region region, Visitor by) {
    database.read(region, em -> proposable(em, region, Snapshots.all(em), by));
  }

  private FrozenTally proposable(
      EntityManager em, Region region, List<RegionSnapshot> earlier, Visitor by) {
    for (RegionSnapshot one : earlier) {
      if (one.isOpen()) {
        throw new Problem("snapshot-open", 409, one.number());
      }
    }
    FrozenTally tally = indicators.freeze(em, region, Filter.all(region.period()));
    List<RegionSnapshot> released = earlier.stream().filter(RegionSnapshot::isReleased).toList();
    if (!released.isEmpty() && released.get(0).checksum().equals(tally.checksum())) {
      throw new Problem("snapshot-unchanged", 409, released.get(0).number());
    }
    requireFarEnough(em, region, tally, released, by);
    ledger.require(em, region, Filter.all(region.period()));
    return tally;
  }

  /**
   * Rule R8: no table of an earlier released snapshot rests on a few cases more or less. Which
   * tables moved is told to who may see the cases.
   */
  void requireFarEnough(
      EntityManager em,
      Region region,
      FrozenTally tally,
      List<RegionSnapshot> released,
      Visitor by) {
    Set<String> near = new LinkedHashSet<>();
    Set<Integer> numbers = new LinkedHashSet<>();
    for (RegionSnapshot one : released) {
      List<String> tables = indicators.tooNear(region, snapshots.tally(em, one), tally);
      near.addAll(tables);
      if (!tables.isEmpty()) {
        numbers.add(one.number());
      }
    }
    if (!near.isEmpty()) {
      throw new Problem(
          "snapshot-too-near",
          409,
          by.may(Permission.SEE_CASES)
              ? String.join("; ", near)
              : Messages.text("release.near.unnamed"),
          String.join(", ", numbers.stream().map(String::valueOf).toList()));
    }
  }
}
