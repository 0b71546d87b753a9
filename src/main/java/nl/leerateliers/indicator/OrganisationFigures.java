package nl.leerateliers.indicator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.ketenkaart.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation brought in. A description, never a comparison of effort.
 *
 * @param cards cards with a row of this organisation
 * @param valueNamed of those, cards where added value was named
 * @param medianMinutes the median of the minutes written down; null when fewer than five were
 */
public record OrganisationFigures(
    Organisation organisation, Count cards, Indicator valueNamed, @Nullable Integer medianMinutes) {

  private static final int LEAST = 5;

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
    Indicator named =
        figuring.share(
            "organisation." + organisation.code() + ".value",
            organisation.name(),
            value,
            unknown,
            "contributions",
            cards);
    return new OrganisationFigures(
        organisation, figuring.vector(new int[] {cards}).get(0), named, median(rows));
  }

  private static @Nullable Integer median(List<RegionTally.Minutes> rows) {
    Map<Integer, Integer> histogram = new TreeMap<>();
    for (RegionTally.Minutes row : rows) {
      if (row.minutes() != null) {
        histogram.merge(row.minutes(), row.count(), Integer::sum);
      }
    }
    int total = histogram.values().stream().mapToInt(Integer::intValue).sum();
    int seen = 0;
    for (Map.Entry<Integer, Integer> entry : histogram.entrySet()) {
      seen += entry.getValue();
      if (2 * seen >= total) {
        return total < LEAST ? null : entry.getKey();
      }
    }
    return null;
  }
}
