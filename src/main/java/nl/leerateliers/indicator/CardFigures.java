package nl.leerateliers.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.DispositionKind;
import nl.leerateliers.ketenkaart.InterventionKind;

/**
 * What the cards of a region say, beyond its key figures.
 *
 * @param goals the terms of the goals of deepened cases per week; outside the region in all
 * @param goalKinds the same, of the whole selection
 * @param dispositions deepened cases by kind of disposition
 * @param interventions deepened cases by punishment, care or both
 * @param preselect preselect care and the decision to deepen
 * @param reasonsByType the reasons of each case type, on the region's own screen only
 * @param furtheredAndHindered what furthered and what hindered
 * @param leadTime days from start to chosen intervention
 * @param time minutes of gathering against minutes of interpreting
 */
public record CardFigures(
    FigureTable goals,
    List<Indicator> goalKinds,
    List<Indicator> dispositions,
    List<Indicator> interventions,
    PreselectFigures preselect,
    List<ReasonsOfType> reasonsByType,
    ThemeFigures furtheredAndHindered,
    LeadTimeFigures leadTime,
    TimeFigures time) {

  public CardFigures {
    goalKinds = List.copyOf(goalKinds);
    dispositions = List.copyOf(dispositions);
    interventions = List.copyOf(interventions);
    reasonsByType = List.copyOf(reasonsByType);
  }

  /** Every share in it, in the order of the page. */
  public Stream<Indicator> indicators() {
    return Stream.of(
            goalKinds,
            dispositions,
            interventions,
            List.of(leadTime.known()),
            preselect.indicators(),
            List.of(furtheredAndHindered.evaluated()),
            furtheredAndHindered.furthered(),
            furtheredAndHindered.hindered(),
            List.of(time.known()))
        .flatMap(List::stream);
  }

  static CardFigures of(
      Figuring figuring, Filter filter, RegionTally tally, List<FigureTable> tables) {
    CaseTally deepened = tally.cases().where(CaseCell::isDeepened);
    GoalFigures goals = GoalFigures.of(figuring, filter, tally);
    return new CardFigures(
        goals.table(),
        goals.kinds(),
        KindShares.of(
            figuring,
            table(tables, "disposition"),
            "disposition",
            CaseTables.categories(
                "ketenkaart.disposition", CaseTables.codes(DispositionKind.class, true)),
            counts(deepened, DispositionKind.class)),
        KindShares.of(
            figuring,
            table(tables, "intervention"),
            "intervention",
            CaseTables.categories(
                "ketenkaart.intervention", CaseTables.codes(InterventionKind.class, true)),
            counts(deepened, InterventionKind.class)),
        PreselectFigures.of(figuring, tally, table(tables, "preselectCare")),
        ReasonsOfType.of(figuring, tally),
        ThemeFigures.of(figuring, tally),
        LeadTimeFigures.of(figuring, tally),
        TimeFigures.of(figuring, filter, tally));
  }

  private static Map<String, Integer> counts(CaseTally cases, Class<? extends Enum<?>> kinds) {
    Map<String, Integer> counts = new TreeMap<>();
    for (CaseCell cell : cases.cells()) {
      Enum<?> kind = kinds == DispositionKind.class ? cell.disposition() : cell.intervention();
      counts.merge(kind == null ? "unknown" : kind.name(), cell.count(), Integer::sum);
    }
    return counts;
  }

  private static FigureTable table(List<FigureTable> tables, String id) {
    return tables.stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
  }

  /** The reasons that cards of one case type name. */
  public record ReasonsOfType(
      Category caseType, List<Indicator> forVerdieping, List<Indicator> against) {

    public ReasonsOfType {
      forVerdieping = List.copyOf(forVerdieping);
      against = List.copyOf(against);
    }

    /** Outside the region there are too many cells to protect (rule R0), so none are told. */
    static List<ReasonsOfType> of(Figuring figuring, RegionTally tally) {
      return figuring.isExact()
          ? Arrays.stream(CaseType.values()).map(type -> ofType(figuring, tally, type)).toList()
          : List.of();
    }

    private static ReasonsOfType ofType(Figuring figuring, RegionTally tally, CaseType type) {
      CaseTally cases = tally.cases().where(cell -> cell.caseType() == type);
      List<RegionTally.Reasons> reasons =
          tally.reasons().stream().filter(row -> row.caseType() == type).toList();
      Figuring own =
          Figuring.over(
              figuring.disclosure(),
              figuring.exposure(),
              figuring.region(),
              figuring.scope(),
              List.of(),
              cases);
      return new ReasonsOfType(
          Category.of("ketenkaart.caseTypes", type.name()),
          ReasonFigures.forVerdieping(own, cases, reasons),
          ReasonFigures.against(own, cases, reasons));
    }
  }
}
