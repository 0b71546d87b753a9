package nl.leerateliers.indicator;

import java.util.List;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.principle.Principle;
import nl.leerateliers.region.Period;

/**
 * How a leading principle shows in the deepened cases.
 *
 * @param principle number and regional wording
 * @param evidence deepened cards with evidence for it
 * @param ratings how many cards were rated 1, 2, 3, 4 and 5
 * @param weeks cards with evidence in each week of the filter, in order
 */
public record PrincipleFigures(
    Principle principle, Indicator evidence, List<Count> ratings, List<Count> weeks) {

  private static final int HIGHEST = 5;

  public PrincipleFigures {
    ratings = List.copyOf(ratings);
    weeks = List.copyOf(weeks);
  }

  static List<PrincipleFigures> of(
      Figuring figuring, Filter filter, RegionTally tally, List<Principle> principles) {
    int deepened = tally.cases().count(CaseCell::isDeepened);
    return principles.stream().map(p -> of(figuring, filter, tally, p, deepened)).toList();
  }

  private static PrincipleFigures of(
      Figuring figuring, Filter filter, RegionTally tally, Principle principle, int deepened) {
    Period period = figuring.region().period();
    int[] ratings = new int[HIGHEST];
    int[] weeks = new int[filter.toWeek() - filter.fromWeek() + 1];
    int cards = 0;
    for (RegionTally.Evidence evidence : tally.evidence()) {
      if (evidence.principle() != principle.number()) {
        continue;
      }
      cards += evidence.count();
      weeks[period.weekOf(evidence.startedOn()) - filter.fromWeek()] += evidence.count();
      if (evidence.rating() != null) {
        ratings[evidence.rating() - 1] += evidence.count();
      }
    }
    Indicator evidence =
        figuring.share(
            "principle." + principle.number(),
            principle.wording(),
            cards,
            0,
            "verdieping",
            deepened);
    return new PrincipleFigures(
        principle, evidence, figuring.vector(ratings), figuring.vector(weeks));
  }
}
