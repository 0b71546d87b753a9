package nl.leerateliers.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.learning.Claim;
import nl.leerateliers.learning.Claims;
import nl.leerateliers.principle.Principle;
import nl.leerateliers.principle.Principles;
import nl.leerateliers.region.Region;

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
    CaseType type = filter.caseType();
    if (exposure == Exposure.PROTECTED && type != null) {
      return ofType(region, filter, type);
    }
    RegionTally tally = tallies.of(region, filter);
    // A published claim speaks about the whole period and all cases, so not about a selection.
    List<Claim> published = filter.isAll(region.period()) ? claims.in(region) : List.of();
    Figuring figuring =
        Figuring.over(disclosure, exposure, region, filter, published, tally.cases());
    List<Principle> worded = principles.in(region);
    List<Organisation> atTable = organisations.in(region);
    return new RegionFigures(
        region,
        filter,
        HeadlineFigures.of(figuring, tally.cases()),
        CaseTables.of(figuring, filter, tally.cases()),
        ReasonFigures.forVerdieping(figuring, tally),
        ReasonFigures.against(figuring, tally),
        PrincipleFigures.of(figuring, filter, tally, worded),
        TensionFigures.of(figuring, filter, tally),
        OrganisationFigures.of(figuring, tally, atTable),
        ImpactFigures.of(figuring, tally),
        !tally.followed().isEmpty(),
        WrittenFigures.of(figuring, filter, tally.cases(), tally.written()));
  }

  /** Outside the region a case type has key figures only, see {@link HeadlineByType}. */
  private RegionFigures ofType(Region region, Filter filter, CaseType type) {
    RegionTally tally = tallies.of(region, filter.ofType(null));
    CaseTally cases = tally.cases();
    Figuring figuring =
        Figuring.over(disclosure, Exposure.PROTECTED, region, filter, List.of(), cases);
    return new RegionFigures(
        region,
        filter,
        HeadlineByType.of(figuring, cases, type),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        !tally.followed().isEmpty(),
        null);
  }
}
