package nl.leerateliers.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.leerateliers.claim.Claim;
import nl.leerateliers.claim.Claims;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.principle.Principles;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * The one service that computes every figure; pages, charts, files and the API show what it says.
 */
@ApplicationScoped
public class Indicators {

  private final Tallies tallies;
  private final Claims claims;
  private final Principles principles;
  private final Organisations organisations;
  private final Disclosure disclosure;

  @Inject
  Indicators(
      Tallies tallies,
      Claims claims,
      Principles principles,
      Organisations organisations,
      Disclosure disclosure) {
    this.tallies = tallies;
    this.claims = claims;
    this.principles = principles;
    this.organisations = organisations;
    this.disclosure = disclosure;
  }

  /** All figures of a region under a filter. */
  public RegionFigures of(Region region, Filter filter, Exposure exposure) {
    RegionTally tally = tallies.of(region, counted(filter, exposure));
    return figures(region, filter, exposure, tally, null, claims.in(region), Told.EVERYTHING);
  }

  /**
   * Protected figures of what was counted earlier under this filter.
   *
   * @param told which of them are told
   */
  public RegionFigures of(Region now, Filter filter, FrozenTally frozen, Told told) {
    return of(now, filter, frozen, null, told);
  }

  /**
   * The same of a numbered snapshot.
   *
   * @param snapshot null when it has no number
   */
  public RegionFigures of(
      Region now, Filter filter, FrozenTally frozen, @Nullable Snapshot snapshot) {
    // The whole period is that of the snapshot, which may have been another one.
    Filter then = filter.isAll(now.period()) ? Filter.all(frozen.region(now).period()) : filter;
    return of(now, then, frozen, snapshot, Told.EVERYTHING);
  }

  private RegionFigures of(
      Region now, Filter filter, FrozenTally frozen, @Nullable Snapshot snapshot, Told told) {
    return figures(
        frozen.region(now),
        filter,
        Exposure.PROTECTED,
        frozen.tally(),
        snapshot,
        claims.in(now),
        told);
  }

  /**
   * Protected figures over the whole period of what was counted earlier.
   *
   * @param snapshot the snapshot they come from; null when it has no number yet
   */
  public RegionFigures of(
      Region now, @Nullable CaseType type, FrozenTally frozen, @Nullable Snapshot snapshot) {
    Region then = frozen.region(now);
    Filter filter = Filter.all(then.period()).ofType(type);
    return figures(
            then,
            filter,
            Exposure.PROTECTED,
            frozen.tally(),
            snapshot,
            claims.sharedBy(now),
            Told.EVERYTHING)
        .withoutCards();
  }

  /** What protected figures under this filter rest on, to be kept; within the caller's work. */
  public FrozenTally freeze(EntityManager em, Region region, Filter filter) {
    return FrozenTally.of(
        region.period(), tallies.of(em, region, counted(filter, Exposure.PROTECTED)));
  }

  /** How many cases a filter lets through; within the caller's work. */
  public int population(EntityManager em, Region region, Filter filter) {
    return tallies.count(em, region, filter);
  }

  /**
   * The cases of a region by what can be asked and told of a selection; within the caller's work.
   */
  public List<CaseGroup> groups(EntityManager em, Region region) {
    return tallies.groups(em, region);
  }

  /** The tables that rest on a few cases more or less in one than in the other (rule R8). */
  public List<String> tooNear(Region region, FrozenTally one, FrozenTally other) {
    return Bases.tooNear(bases(region, one), bases(region, other), disclosure);
  }

  private Bases bases(Region now, FrozenTally frozen) {
    Region region = frozen.region(now);
    return Bases.of(
        figures(
            region,
            Filter.all(region.period()),
            Exposure.REGION_SCREEN,
            frozen.tally(),
            null,
            List.of(),
            Told.EVERYTHING));
  }

  /**
   * Outside the region a case type is read from tables of all types, see {@link HeadlineByType}.
   */
  private static Filter counted(Filter filter, Exposure exposure) {
    return exposure == Exposure.PROTECTED ? filter.ofType(null) : filter;
  }

  private RegionFigures figures(
      Region region,
      Filter filter,
      Exposure exposure,
      RegionTally tally,
      @Nullable Snapshot snapshot,
      List<Claim> claimed,
      Told told) {
    // A published claim speaks about the whole period and all cases, so not about a selection.
    List<Claim> published = filter.isAll(region.period()) ? claimed : List.of();
    Figuring figuring =
        Figuring.over(
            disclosure,
            exposure,
            region,
            scope(region, filter, snapshot),
            published,
            tally.cases());
    if (exposure == Exposure.PROTECTED && !filter.isAll(region.period())) {
      return RegionFigures.ofSelection(figuring, filter, tally, told);
    }
    return RegionFigures.of(
        figuring, filter, tally, principles.in(region), organisations.in(region));
  }

  private static Scope scope(Region region, Filter filter, @Nullable Snapshot snapshot) {
    return new Scope(filter.days(region.period()), snapshot);
  }
}
