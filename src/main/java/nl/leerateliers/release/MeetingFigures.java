package nl.leerateliers.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.Indicators;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.indicator.Told;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * The protected figures that a meeting of the region looks at: frozen as a snapshot of the same
 * series as those for the nation, and through the same ledger.
 */
@ApplicationScoped
public class MeetingFigures {

  /** Who freezes what nobody asked for at that time. */
  private static final String PORTAL = "portaal";

  private static final int MOST = 100;

  /**
   * @param number of the snapshot; 0 for this moment
   * @param language as figures carry their labels
   */
  private record Asked(Region region, int number, Language language) {}

  /**
   * @param state what they were computed of
   */
  private record Kept(String state, RegionFigures figures) {}

  /** What was computed, until somebody writes in the region. */
  private final Map<Asked, Kept> kept = new ConcurrentHashMap<>();

  private final RegionDatabase database;
  private final Indicators indicators;
  private final Ledger ledger;
  private final Snapshots snapshots;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  MeetingFigures(
      RegionDatabase database,
      Indicators indicators,
      Ledger ledger,
      Snapshots snapshots,
      AuditTrail trail,
      Clock clock) {
    this.database = database;
    this.indicators = indicators;
    this.ledger = ledger;
    this.snapshots = snapshots;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * A frozen state.
   *
   * @param number of the snapshot
   * @param of the moment its figures hold for
   */
  public record Frozen(int number, Instant of) {}

  /**
   * Freezes the figures of this moment; where nothing changed since, the last snapshot is named.
   *
   * @param by who asks; null when the portal does it by itself
   */
  public Frozen freeze(Region region, @Nullable Visitor by) {
    Ledger.Release release = ledger.release(region, Filter.all(region.period()));
    Instant of = release.heldBack() == null ? clock.instant() : release.heldBack();
    String checksum = release.tally().checksum();
    return database.aside(
        region,
        em -> {
          Turn.take(em);
          List<RegionSnapshot> earlier = Snapshots.all(em);
          for (RegionSnapshot one : earlier) {
            if (one.checksum().equals(checksum) && one.state() != RegionSnapshot.State.WITHDRAWN) {
              return new Frozen(one.number(), of);
            }
          }
          int number = earlier.isEmpty() ? 1 : earlier.get(0).number() + 1;
          em.persist(
              RegionSnapshot.kept(
                  number, checksum, by == null ? PORTAL : by.account(), OffsetDateTime.now(clock)));
          em.flush();
          em.persist(new SnapshotTally(number, release.tally().text()));
          trail.record(em, by, "snapshot-kept", "" + number);
          return new Frozen(number, of);
        });
  }

  /**
   * The figures of a snapshot.
   *
   * @throws Problem 404 when there is no such snapshot
   */
  public RegionFigures of(Region region, int number) {
    RegionSnapshot snapshot = get(region, number);
    return remembered(
        new Asked(region, number, Language.current()),
        snapshot::checksum,
        () ->
            indicators.of(
                region,
                Filter.all(region.period()),
                snapshots.tally(region, snapshot),
                snapshot.label()));
  }

  /** The figures of this moment, or of an earlier one where the ledger holds newer ones back. */
  public RegionFigures now(Region region) {
    Filter all = Filter.all(region.period());
    return remembered(
        new Asked(region, 0, Language.current()),
        () -> database.state(region),
        () -> indicators.of(region, all, ledger.release(region, all).tally(), Told.EVERYTHING));
  }

  private RegionFigures remembered(
      Asked asked, Supplier<String> state, Supplier<RegionFigures> compute) {
    String before = state.get();
    Kept known = kept.get(asked);
    if (known != null && known.state().equals(before)) {
      return known.figures();
    }
    RegionFigures figures = compute.get();
    // A change in between would leave figures of two states: used once, not kept.
    if (state.get().equals(before)) {
      if (kept.size() >= MOST) {
        kept.clear();
      }
      kept.put(asked, new Kept(before, figures));
    }
    return figures;
  }

  /** The SHA-256 of a snapshot. */
  public String checksum(Region region, int number) {
    return get(region, number).checksum();
  }

  private RegionSnapshot get(Region region, int number) {
    return snapshots.in(region).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(Problem::notFound);
  }
}
