package nl.leerateliers.indicator;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation brought in. A description, never a comparison of effort.
 *
 * @param cards cards with a row of this organisation
 * @param valueNamed of those, cards where added value was named
 * @param timed of the cards, those where minutes were written down, with all a figure carries
 * @param medianMinutes the median of the minutes written down; null when fewer than five were or,
 *     outside the region, when a few of them would show through (rule R6)
 * @param withMinutes of the cards, those where minutes were written down
 * @param totalMinutes the sum of those minutes, under the same conditions as the median
 */
public record OrganisationFigures(
    Organisation organisation,
    Count cards,
    Indicator valueNamed,
    Indicator timed,
    @Nullable Double medianMinutes,
    Count withMinutes,
    @Nullable Integer totalMinutes) {

  static List<OrganisationFigures> of(
      Figuring figuring, RegionTally tally, List<Organisation> organisations) {
    return organisations.stream().map(o -> of(figuring, tally, o)).toList();
  }

  private static OrganisationFigures of(
      Figuring figuring, RegionTally tally, Organisation organisation) {
    List<RegionTally.Minutes> rows =
        tally.minutes().stream()
            .filter(row -> row.organisation().equals(organisation.code()))
            .toList();
    int cards = rows.stream().mapToInt(RegionTally.Minutes::count).sum();
    int value =
        rows.stream()
            .filter(row -> Boolean.TRUE.equals(row.addedValue()))
            .mapToInt(RegionTally.Minutes::count)
            .sum();
    int unknown =
        rows.stream()
            .filter(row -> row.addedValue() == null)
            .mapToInt(RegionTally.Minutes::count)
            .sum();
    Count shown = figuring.vector(new int[] {cards, tally.cases().count() - cards}).get(0);
    Indicator named =
        figuring.share(
            "organisation." + organisation.code() + ".value",
            organisation.name(),
            value,
            unknown,
            "contributions",
            cards,
            shown);
    SortedMap<Integer, Integer> minutes = histogram(rows);
    int timed = minutes.values().stream().mapToInt(Integer::intValue).sum();
    Count withMinutes =
        shown.isShown()
            ? figuring.vector(new int[] {timed, cards - timed}).get(0)
            : Withheld.WITHHELD;
    boolean mayShow = figuring.isExact() || (shown.isShown() && Histogram.mayBeSummarised(minutes));
    OptionalDouble median = mayShow ? Histogram.median(minutes) : OptionalDouble.empty();
    return new OrganisationFigures(
        organisation,
        shown,
        named,
        figuring.part(
            "organisation." + organisation.code() + ".minutes",
            Messages.text("indicator.organisation.minutes", organisation.name()),
            withMinutes,
            figuring.zero(),
            "contributions",
            shown),
        median.isPresent() ? median.getAsDouble() : null,
        withMinutes,
        median.isPresent() && withMinutes.isShown() ? sum(minutes) : null);
  }

  private static int sum(SortedMap<Integer, Integer> minutes) {
    return minutes.entrySet().stream().mapToInt(e -> e.getKey() * e.getValue()).sum();
  }

  private static SortedMap<Integer, Integer> histogram(List<RegionTally.Minutes> rows) {
    SortedMap<Integer, Integer> histogram = new TreeMap<>();
    for (RegionTally.Minutes row : rows) {
      if (row.minutes() != null) {
        histogram.merge(row.minutes(), row.count(), Integer::sum);
      }
    }
    return histogram;
  }
}
