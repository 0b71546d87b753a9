package nl.leerateliers.indicator;

import java.util.List;
import java.util.stream.Stream;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.principle.Principle;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one region under one filter, as they may be shown.
 *
 * @param headline the key figures
 * @param tables the two-way tables, by {@link FigureTable#id()}
 * @param reasonsFor cards naming a reason to deepen, most frequent first as listed in the codes
 * @param reasonsAgainst cards naming a reason not to deepen
 * @param tensions where people stood in these weeks; empty for a selection of cases within them
 * @param impact what is known of the cases selected for follow-up, on the region's own screen only
 * @param cards what the cards say; null for a selection outside the region, which has key figures
 *     only
 * @param anyFollowed whether anything was heard of any case afterwards
 * @param written what stands on the cards; null for a selection outside the region
 * @param kinds deepened cases by kind of disposition and of intervention, where {@code cards} is
 *     left out for who looks from elsewhere; empty where it is not
 */
public record RegionFigures(
    Region region,
    Filter filter,
    HeadlineFigures headline,
    List<FigureTable> tables,
    List<Indicator> reasonsFor,
    List<Indicator> reasonsAgainst,
    List<PrincipleFigures> principles,
    List<TensionFigures> tensions,
    List<OrganisationFigures> organisations,
    List<Indicator> impact,
    @Nullable CardFigures cards,
    boolean anyFollowed,
    @Nullable WrittenFigures written,
    List<Indicator> kinds) {

  public RegionFigures {
    tables = List.copyOf(tables);
    reasonsFor = List.copyOf(reasonsFor);
    reasonsAgainst = List.copyOf(reasonsAgainst);
    principles = List.copyOf(principles);
    tensions = List.copyOf(tensions);
    organisations = List.copyOf(organisations);
    impact = List.copyOf(impact);
    kinds = List.copyOf(kinds);
  }

  /** All figures of what was tallied, in the wording of the region. */
  static RegionFigures of(
      Figuring figuring,
      Filter filter,
      RegionTally tally,
      List<Principle> principles,
      List<Organisation> organisations) {
    List<FigureTable> tables = CaseTables.of(figuring, filter, tally.cases());
    return new RegionFigures(
        figuring.region(),
        filter,
        HeadlineFigures.of(figuring, tally.cases()),
        tables,
        ReasonFigures.forVerdieping(figuring, tally.cases(), tally.reasons()),
        ReasonFigures.against(figuring, tally.cases(), tally.reasons()),
        PrincipleFigures.of(figuring, filter, tally, principles),
        // People take a position in a week; most of them name no case.
        filter.isOfWeeksOnly() ? TensionFigures.of(figuring, filter, tally) : List.of(),
        OrganisationFigures.of(figuring, tally, organisations),
        ImpactFigures.of(figuring, tally),
        CardFigures.of(figuring, filter, tally, tables),
        !tally.followed().isEmpty(),
        WrittenFigures.of(figuring, filter, tally.cases(), tally.written()),
        List.of());
  }

  /**
   * Of a selection outside the region: key figures only. Those of one case type come out of the
   * tally of all types.
   */
  static RegionFigures ofSelection(Figuring figuring, Filter filter, RegionTally tally, Told told) {
    CaseType type = filter.caseType();
    HeadlineFigures headline =
        type == null
            ? HeadlineFigures.of(figuring, tally.cases())
            : HeadlineByType.of(figuring, tally.cases(), type);
    return new RegionFigures(
        figuring.region(),
        filter,
        headline.only(told),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        false,
        null,
        List.of());
  }

  /** Whether they are of the whole period and all its cases. */
  public boolean isOfEverything() {
    return filter.isAll(region.period());
  }

  /** Every figure with a base of its own, in the order of the page: a row each in a file. */
  public List<Indicator> indicators() {
    return Stream.of(
            headline.all().stream(),
            reasonsFor.stream(),
            reasonsAgainst.stream(),
            evidence().stream(),
            ratings().stream(),
            positions().stream(),
            valueNamed().stream(),
            timed().stream(),
            impact.stream(),
            cards == null ? Stream.<Indicator>of() : cards.indicators(),
            written == null ? Stream.<Indicator>of() : written.indicators(),
            kinds.stream())
        .flatMap(indicators -> indicators)
        .toList();
  }

  /** In how many cases each principle shows. */
  public List<Indicator> evidence() {
    return principles.stream().map(PrincipleFigures::evidence).toList();
  }

  /** How the principles were rated. */
  public List<Indicator> ratings() {
    return principles.stream().flatMap(principle -> principle.rated().stream()).toList();
  }

  /** Where people stood in the tension fields. */
  public List<Indicator> positions() {
    return tensions.stream().flatMap(tension -> tension.shares().stream()).toList();
  }

  /** On how many cards the value of each organisation is named. */
  public List<Indicator> valueNamed() {
    return organisations.stream().map(OrganisationFigures::valueNamed).toList();
  }

  /** On how many cards each organisation wrote its time. */
  public List<Indicator> timed() {
    return organisations.stream().map(OrganisationFigures::timed).toList();
  }

  /** Middles, sums and percentiles, in the order of the page. */
  public List<Summary> summaries() {
    return Summary.of(this);
  }

  /** The table with this id. */
  public FigureTable table(String id) {
    return tables.stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No table " + id));
  }

  /** Without what only the region itself sees: the same for who looks from elsewhere. */
  RegionFigures withoutCards() {
    return new RegionFigures(
        region,
        filter,
        headline,
        tables,
        reasonsFor,
        reasonsAgainst,
        principles,
        tensions,
        organisations,
        impact,
        null,
        anyFollowed,
        null,
        cards == null
            ? List.of()
            : Stream.concat(cards.dispositions().stream(), cards.interventions().stream())
                .toList());
  }
}
