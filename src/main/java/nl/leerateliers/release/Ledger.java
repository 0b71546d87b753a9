package nl.leerateliers.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.FrozenTally;
import nl.leerateliers.indicator.Indicators;
import nl.leerateliers.indicator.Told;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Every selection of which protected figures left the region (rule R7). Two selections of which one
 * lies within the other tell by subtraction what the cases between them are, and more than two tell
 * more ({@link SelectionsKnown}); where those are few, the last one is refused. Of one that is not
 * refused those key figures are told from which no few cases follow either.
 */
@ApplicationScoped
public class Ledger {

  private final RegionDatabase database;
  private final Indicators indicators;
  private final Disclosure disclosure;
  private final Clock clock;

  @Inject
  Ledger(RegionDatabase database, Indicators indicators, Disclosure disclosure, Clock clock) {
    this.database = database;
    this.indicators = indicators;
    this.disclosure = disclosure;
    this.clock = clock;
  }

  /**
   * What may be shown of a selection.
   *
   * @param heldBack the moment of an earlier release that is shown again, since too few cases came
   *     since; null when these are the figures of now
   * @param told which key figures of a selection may be shown
   */
  public record Release(FrozenTally tally, @Nullable Instant heldBack, Told told) {}

  /**
   * Releases protected figures of a selection, and remembers it.
   *
   * @throws Problem 422 when it holds too few cases, leaves too few out, or differs too little from
   *     an earlier one
   */
  public Release release(Region region, Filter filter) {
    return database.aside(
        region,
        em -> {
          Turn.take(em);
          List<ReleasedSelection> lines = ReleasedSelection.all(em);
          Optional<Told> before = told(em, region, filter, lines);
          Problem refusal = refusal(em, region, filter, lines);
          if (refusal == null && before.isEmpty()) {
            SelectionsKnown known = known(em, region, filter, lines);
            if (known.refuses(filter)) {
              refusal = new Problem("selection-too-near", 422);
            } else {
              before = Optional.of(known.tellable(filter));
            }
          }
          if (refusal != null) {
            SelectionTally earlier = em.find(SelectionTally.class, filter.text());
            if (earlier == null || !refusal.type().equals("selection-too-near")) {
              throw refusal;
            }
            return new Release(
                earlier.tally(),
                earlier.releasedAt().toInstant(),
                ReleasedSelection.lastTold(filter, lines));
          }
          Told told = before.orElseThrow();
          FrozenTally now = indicators.freeze(em, region, filter);
          enter(em, region, filter, told, now);
          return new Release(now, null, told);
        });
  }

  /** Throws as {@link #release} does, without releasing. */
  void require(EntityManager em, Region region, Filter filter) {
    Problem refusal = refusal(em, region, filter, ReleasedSelection.all(em));
    if (refusal != null) {
      throw refusal;
    }
  }

  /** Remembers what is released; of fewer than ten cases no figure is, so that is not kept. */
  void enter(EntityManager em, Region region, Filter filter, Told told, FrozenTally tally) {
    int population = indicators.population(em, region, filter);
    if (disclosure.isTooFewForATable(population)) {
      return;
    }
    OffsetDateTime now = OffsetDateTime.now(clock);
    boolean known =
        ReleasedSelection.all(em).stream()
            .anyMatch(
                line ->
                    line.filter().equals(filter)
                        && line.population() == population
                        && line.told().equals(told));
    if (!known) {
      em.persist(new ReleasedSelection(filter, population, told, now));
    }
    SelectionTally kept = em.find(SelectionTally.class, filter.text());
    if (kept == null) {
      em.persist(new SelectionTally(filter, tally, now));
    } else {
      kept.replace(tally, now);
    }
  }

  /**
   * What is told of a selection that was asked before and has as many cases still, or of all cases
   * or all of one type: these are protected together.
   */
  private Optional<Told> told(
      EntityManager em, Region region, Filter filter, List<ReleasedSelection> lines) {
    if (isWhole(region, filter)) {
      return Optional.of(Told.EVERYTHING);
    }
    int population = indicators.population(em, region, filter);
    return lines.stream()
        .filter(line -> line.filter().equals(filter) && line.population() == population)
        .map(ReleasedSelection::told)
        .filter(told -> told.parts() != null)
        .findFirst();
  }

  private static boolean isWhole(Region region, Filter filter) {
    return filter.ofType(null).isAll(region.period());
  }

  private @Nullable Problem refusal(
      EntityManager em, Region region, Filter filter, List<ReleasedSelection> lines) {
    int population = indicators.population(em, region, filter);
    Filter whole = Filter.all(region.period());
    if (!filter.equals(whole)) {
      // While the whole is held back its figures are of an earlier moment than these would be.
      if (refusal(em, region, whole, lines) != null) {
        return new Problem("selection-too-near", 422);
      }
      if (disclosure.isTooFewForATable(population)) {
        return new Problem("selection-too-small", 422);
      }
      int rest = indicators.population(em, region, whole) - population;
      if (disclosure.isTooFewForATable(rest)) {
        return new Problem("selection-leaves-too-few", 422);
      }
    }
    // Nothing is shown of so few, whatever was shown before.
    if (disclosure.isTooFewForATable(population)) {
      return null;
    }
    for (ReleasedSelection line : lines) {
      Filter other = line.filter();
      boolean nested = filter.covers(other) || other.covers(filter);
      if (nested
          && (disclosure.isSmall(Math.abs(population - line.population()))
              || disclosure.isSmall(
                  Math.abs(population - indicators.population(em, region, other))))) {
        return new Problem("selection-too-near", 422);
      }
    }
    return null;
  }

  /** All that was released before, but of this selection. */
  private SelectionsKnown known(
      EntityManager em, Region region, Filter filter, List<ReleasedSelection> lines) {
    SelectionsKnown known = new SelectionsKnown(indicators.groups(em, region), disclosure);
    Filter all = Filter.all(region.period());
    FrozenTally now = indicators.freeze(em, region, all);
    known.tellWhole(
        indicators.of(region, all, now, Told.EVERYTHING),
        Arrays.stream(CaseType.values())
            .map(type -> indicators.of(region, all.ofType(type), now, Told.EVERYTHING))
            .toList());
    for (ReleasedSelection line : lines) {
      if (!isWhole(region, line.filter()) && !line.filter().equals(filter)) {
        known.tell(line.filter(), line.told());
      }
    }
    known.settle();
    return known;
  }
}
