package nl.leerateliers.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.message.Problem;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of selections, subtracted from each other by somebody who may not see the cases. */
class ToldSelectionsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({"H2, haarlem", "H2, utrecht", "POSTGRESQL, maastricht"})
  void tellsNoKeyFigureFromWhichAFewCasesFollow(DatabaseKind kind, String key) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region region = RealDatasets.load(world, key);
      Reflections reflections = new Wiring(world).get(Reflections.class);
      Map<Filter, RegionFigures> told = new LinkedHashMap<>();
      int figures = 0;
      for (Filter filter : asked(region, teams(world, region))) {
        try {
          told.put(filter, reflections.crossCase(region, filter, false).figures());
          assertThat(told.get(filter).tables().isEmpty())
              .as("of a part key figures only")
              .isEqualTo(!filter.isAll(region.period()));
          figures += numbers(told.get(filter)).size();
        } catch (Problem refused) {
          assertThat(refused.type()).startsWith("selection-");
        }
      }
      assertThat(told).as("not everything is refused").hasSizeGreaterThan(6);
      assertThat(figures).as("nor withheld").isGreaterThan(5 * told.size());
      assertThat(fromTwo(told)).isEmpty();
      assertThat(fromTheParts(region, told, teams(world, region))).isEmpty();
      told.forEach(
          (filter, before) ->
              assertThat(reflections.crossCase(region, filter, false).figures().headline())
                  .as("the same whenever it is asked again: " + filter)
                  .isEqualTo(before.headline()));
    }
  }

  private static List<String> teams(RegionsForTests world, Region region) {
    return new Wiring(world).get(nl.leerateliers.ketenkaart.Ketenkaarten.class).policeTeams(region);
  }

  private static List<Filter> asked(Region region, List<String> teams) {
    int weeks = region.period().weeks();
    List<Filter> asked = new ArrayList<>(List.of(Filter.all(region.period())));
    asked.add(new Filter(null, 1, weeks, null, true));
    asked.add(new Filter(null, 1, weeks, null, false));
    teams.forEach(team -> asked.add(new Filter(null, 1, weeks, team, null)));
    for (int week = 1; week < weeks; week++) {
      asked.add(Filter.weeks(1, week));
      asked.add(Filter.weeks(week + 1, weeks));
    }
    asked.add(new Filter(CaseType.JUVENILE_SUSPECT, 1, weeks, null, null));
    asked.add(new Filter(CaseType.JUVENILE_SUSPECT, 1, weeks / 2, null, null));
    asked.add(new Filter(null, 1, weeks / 2, null, true));
    asked.add(new Filter(null, 2, weeks - 1, null, true));
    teams.forEach(team -> asked.add(new Filter(null, 2, weeks - 2, team, null)));
    return asked;
  }

  /** All that is told of a selection: counts, unknown ones, and what is left of a base. */
  private static Map<String, Integer> numbers(RegionFigures figures) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Indicator one : figures.headline().all()) {
      one.n().value().ifPresent(n -> numbers.put(one.id(), n));
      one.unknown().value().ifPresent(n -> numbers.put(one.id() + " unknown", n));
      if (one.base() != null && one.base().isShown() && one.n().isShown()) {
        int rest = one.base().value().orElseThrow() - one.n().value().orElseThrow();
        numbers.put(one.id() + " rest", rest);
        one.unknown().value().ifPresent(n -> numbers.put(one.id() + " no", rest - n));
      }
    }
    return numbers;
  }

  private static List<String> fromTwo(Map<Filter, RegionFigures> told) {
    List<String> few = new ArrayList<>();
    told.forEach(
        (outer, all) ->
            told.forEach(
                (inner, part) -> {
                  if (!outer.equals(inner) && outer.covers(inner)) {
                    Map<String, Integer> numbers = numbers(part);
                    numbers(all)
                        .forEach(
                            (name, n) -> {
                              int left = n - numbers.getOrDefault(name, n);
                              if (left > 0 && left < 5) {
                                few.add(name + " = " + left + ": " + outer + " - " + inner);
                              }
                            });
                  }
                }));
    return few;
  }

  /** Everything without all basisteams but one. */
  private static List<String> fromTheParts(
      Region region, Map<Filter, RegionFigures> told, List<String> teams) {
    int weeks = region.period().weeks();
    List<String> few = new ArrayList<>();
    for (String left : teams) {
      Map<String, Integer> rest = numbers(told.get(Filter.all(region.period())));
      for (String team : teams) {
        RegionFigures part = told.get(new Filter(null, 1, weeks, team, null));
        Map<String, Integer> numbers = part == null ? Map.of() : numbers(part);
        if (!team.equals(left)) {
          rest.keySet().retainAll(numbers.keySet());
          rest.replaceAll((name, n) -> n - numbers.get(name));
        }
      }
      rest.forEach(
          (name, n) -> {
            if (n > 0 && n < 5) {
              few.add(name + " = " + n + " of " + left);
            }
          });
    }
    return few;
  }
}
