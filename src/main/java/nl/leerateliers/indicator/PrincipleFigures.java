package nl.leerateliers.indicator;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.message.Messages;
import nl.leerateliers.principle.Principle;
import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;

/**
 * How a leading principle shows in the deepened cases.
 *
 * @param principle number and regional wording
 * @param evidence deepened cards with evidence for it
 * @param ratings how many cards were rated 1, 2, 3, 4 and 5
 * @param rated each rating as a part of the cards that were rated
 * @param weeks cards with evidence in each week of the filter, in order
 * @param ratedWeeks the ratings of each of those weeks, on the region's own screen only
 */
public record PrincipleFigures(
    Principle principle,
    Indicator evidence,
    List<Count> ratings,
    List<Indicator> rated,
    List<Count> weeks,
    List<RatedWeek> ratedWeeks) {

  /**
   * The ratings of one week.
   *
   * @param ratings how many cases were rated 1, 2, 3, 4 and 5
   * @param median the middle rating; null when fewer than five were given (rule R6)
   */
  public record RatedWeek(List<Count> ratings, @Nullable Double median) {

    public RatedWeek {
      ratings = List.copyOf(ratings);
    }
  }

  private static final int HIGHEST = 5;

  public PrincipleFigures {
    ratings = List.copyOf(ratings);
    rated = List.copyOf(rated);
    weeks = List.copyOf(weeks);
    ratedWeeks = List.copyOf(ratedWeeks);
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
    int[][] rated = new int[weeks.length][HIGHEST];
    int cards = 0;
    for (RegionTally.Evidence evidence : tally.evidence()) {
      if (evidence.principle() != principle.number()) {
        continue;
      }
      cards += evidence.count();
      int week = period.weekOf(evidence.startedOn()) - filter.fromWeek();
      weeks[week] += evidence.count();
      if (evidence.rating() != null) {
        ratings[evidence.rating() - 1] += evidence.count();
        rated[week][evidence.rating() - 1] += evidence.count();
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
    int[] withUnrated = Arrays.copyOf(ratings, HIGHEST + 1);
    withUnrated[HIGHEST] = cards - Arrays.stream(ratings).sum();
    // Weeks add up to the cards with evidence, and ratings to all but the few without.
    boolean tells = figuring.isExact() || evidence.n().isShown();
    List<Count> shown =
        tells
            ? figuring.vector(withUnrated).subList(0, HIGHEST)
            : Collections.nCopies(HIGHEST, Withheld.WITHHELD);
    return new PrincipleFigures(
        principle,
        evidence,
        shown,
        rated(figuring, principle.number(), shown),
        tells ? figuring.vector(weeks) : Collections.nCopies(weeks.length, Withheld.WITHHELD),
        figuring.isExact()
            ? Arrays.stream(rated).map(week -> ratedWeek(figuring, week)).toList()
            : List.of());
  }

  /** Of so many as are shown together; where a rating is withheld its base is too. */
  private static List<Indicator> rated(Figuring figuring, int number, List<Count> ratings) {
    Count all = Count.sum(ratings);
    return IntStream.rangeClosed(1, HIGHEST)
        .mapToObj(
            rating ->
                figuring.part(
                    "principle." + number + ".rating." + rating,
                    Messages.text("indicator.principle.rating", number, rating),
                    ratings.get(rating - 1),
                    figuring.zero(),
                    "rated",
                    all))
        .toList();
  }

  private static RatedWeek ratedWeek(Figuring figuring, int[] ratings) {
    SortedMap<Integer, Integer> histogram = new TreeMap<>();
    for (int rating = 1; rating <= HIGHEST; rating++) {
      histogram.put(rating, ratings[rating - 1]);
    }
    OptionalDouble median = Histogram.median(histogram);
    return new RatedWeek(
        figuring.vector(ratings), median.isPresent() ? median.getAsDouble() : null);
  }
}
