package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.PreselectScore;
import nl.leerateliers.message.Messages;

/**
 * Preselect care of juvenile suspects and the decision to deepen. The instrument is not made for
 * domestic violence.
 *
 * @param scores how many juvenile cases have each score
 * @param quadrants low, middle and high, each deepened and not deepened
 * @param withoutInstrument cases of domestic violence in which no instrument was used
 */
public record PreselectFigures(
    List<Indicator> scores, List<Quadrant> quadrants, Indicator withoutInstrument) {

  private static final List<PreselectScore> SCORED =
      List.of(PreselectScore.LOW, PreselectScore.MIDDLE, PreselectScore.HIGH);

  public PreselectFigures {
    scores = List.copyOf(scores);
    quadrants = List.copyOf(quadrants);
  }

  /**
   * The cases of one score and one decision.
   *
   * @param cases so many of the cases with this score
   * @param surprising whether score and decision point to different sides
   * @param reasons what cards of a surprising quadrant name, in the order of the codes; on the
   *     region's own screen only
   */
  public record Quadrant(
      Category score,
      boolean deepened,
      Indicator cases,
      boolean surprising,
      List<Indicator> reasons) {

    public Quadrant {
      reasons = List.copyOf(reasons);
    }
  }

  /** Every share in it. */
  public List<Indicator> indicators() {
    return Stream.of(
            scores.stream(),
            quadrants.stream().map(Quadrant::cases),
            quadrants.stream().flatMap(quadrant -> quadrant.reasons().stream()),
            Stream.of(withoutInstrument))
        .flatMap(indicators -> indicators)
        .toList();
  }

  /** The quadrants of one decision, from a low score to a high one. */
  public List<Quadrant> row(boolean deepened) {
    return quadrants.stream().filter(quadrant -> quadrant.deepened() == deepened).toList();
  }

  static PreselectFigures of(Figuring figuring, RegionTally tally, FigureTable table) {
    Map<String, Integer> exact = new TreeMap<>();
    for (CaseCell cell : tally.cases().cells()) {
      if (cell.caseType() == CaseType.JUVENILE_SUSPECT) {
        String score = cell.preselectCare() == null ? "unknown" : cell.preselectCare().name();
        exact.merge(score, cell.count(), Integer::sum);
      }
    }
    Count unknown = KindShares.total(figuring, table, "unknown", exact);
    List<Indicator> scores = new ArrayList<>();
    for (PreselectScore score : PreselectScore.values()) {
      scores.add(
          figuring.part(
              "preselectCare." + score.name().toLowerCase(Locale.ROOT),
              Messages.text("indicator.preselect", Messages.text("ketenkaart.preselect." + score)),
              KindShares.total(figuring, table, score.name(), exact),
              unknown,
              "juvenile",
              table.counts().total()));
    }
    List<Quadrant> quadrants = new ArrayList<>();
    for (boolean deepened : new boolean[] {true, false}) {
      for (PreselectScore score : SCORED) {
        Count base = KindShares.total(figuring, table, score.name(), exact);
        quadrants.add(quadrant(figuring, tally, table, score, deepened, base));
      }
    }
    return new PreselectFigures(scores, quadrants, withoutInstrument(figuring, tally.cases()));
  }

  private static Quadrant quadrant(
      Figuring figuring,
      RegionTally tally,
      FigureTable table,
      PreselectScore score,
      boolean deepened,
      Count base) {
    String id = "preselectCare." + score.name().toLowerCase(Locale.ROOT);
    Count cases = cell(figuring, table, score.name(), deepened ? "yes" : "no", base);
    boolean surprising =
        (score == PreselectScore.HIGH && !deepened) || (score == PreselectScore.LOW && deepened);
    Indicator indicator =
        figuring.part(
            id + (deepened ? ".verdieping" : ".noVerdieping"),
            Messages.text(
                "indicator.preselect.decided",
                Messages.text("ketenkaart.preselect." + score),
                Messages.text(deepened ? "ketenkaart.verdieping.yes" : "ketenkaart.verdieping.no")),
            cases,
            cell(figuring, table, score.name(), "unknown", base),
            "preselectScore",
            base);
    return new Quadrant(
        Category.of("ketenkaart.preselect", score.name()),
        deepened,
        indicator,
        surprising,
        surprising && figuring.isExact()
            ? reasons(figuring, tally, score, deepened, indicator)
            : List.of());
  }

  private static Count cell(
      Figuring figuring, FigureTable table, String score, String decision, Count base) {
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        if (table.rows().get(row).code().equals(score)
            && table.columns().get(column).code().equals(decision)) {
          return table.cell(row, column);
        }
      }
    }
    return base.isShown() && base.value().orElseThrow() == 0 ? figuring.zero() : Withheld.WITHHELD;
  }

  private static List<Indicator> reasons(
      Figuring figuring,
      RegionTally tally,
      PreselectScore score,
      boolean deepened,
      Indicator quadrant) {
    List<RegionTally.Reasons> here =
        tally.reasons().stream()
            .filter(row -> row.caseType() == CaseType.JUVENILE_SUSPECT)
            .filter(row -> row.preselectCare() == score)
            .filter(row -> row.decided() != null && row.decided() == deepened)
            .toList();
    Map<String, Integer> naming =
        ReasonFigures.naming(
            here, deepened ? RegionTally.Reasons::forVerdieping : RegionTally.Reasons::against);
    int cases = quadrant.n().value().orElse(0);
    return (deepened ? ReasonFigures.FOR : ReasonFigures.AGAINST)
        .stream()
            .filter(naming::containsKey)
            .map(
                code ->
                    figuring.partOf(
                        quadrant.id() + ".reason." + code,
                        Messages.text("ketenkaart.reason." + code),
                        naming.getOrDefault(code, 0),
                        "quadrant",
                        quadrant.n(),
                        cases))
            .toList();
  }

  private static Indicator withoutInstrument(Figuring figuring, CaseTally cases) {
    CaseTally domestic = cases.where(c -> c.caseType() == CaseType.DOMESTIC_VIOLENCE);
    int all = domestic.count();
    Count base = figuring.vector(new int[] {all, cases.count() - all}).get(0);
    return figuring.partOf(
        "preselectCare.none.domestic",
        Messages.text("indicator.preselect.domestic"),
        domestic.count(c -> c.preselectCare() == PreselectScore.NONE),
        "domestic",
        base,
        all);
  }
}
