package nl.leerateliers.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.disclosure.KnownNumbers;
import nl.leerateliers.indicator.CaseGroup;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.ketenkaart.CaseType;

/**
 * What released selections tell together, also where none lies within another: weeks 1–3, weeks 5–8
 * and the whole period tell week 4; a basisteam in weeks 1–5, in weeks 5–8 and in all tells it in
 * week 5. Asks of every run of weeks, case type, basisteam and decision, the unknown ones too,
 * whether so few of it follow by adding and subtracting.
 */
final class SelectionsTogether {

  private final List<CaseGroup> cases;
  private final Disclosure disclosure;
  private final KnownNumbers known = new KnownNumbers();

  SelectionsTogether(List<CaseGroup> cases, Disclosure disclosure) {
    this.cases = cases;
    this.disclosure = disclosure;
  }

  void tell(Filter selection) {
    known.learn(row(selection::takes));
  }

  /** Whether a group of a few cases follows from all that was told. */
  boolean giveAFewAway() {
    Set<List<Integer>> few = new LinkedHashSet<>();
    int weeks = cases.stream().mapToInt(CaseGroup::week).max().orElse(0);
    for (int from = 1; from <= weeks; from++) {
      for (int to = from; to <= weeks; to++) {
        collect(few, from, to);
      }
    }
    return few.stream()
        .anyMatch(
            places -> {
              long[] row = new long[cases.size()];
              places.forEach(place -> row[place] = 1);
              return known.tell(row);
            });
  }

  private void collect(Set<List<Integer>> few, int from, int to) {
    for (Predicate<CaseGroup> type : kinds(Arrays.asList(CaseType.values()), CaseGroup::caseType)) {
      for (Predicate<CaseGroup> team : kinds(all(CaseGroup::policeTeam), CaseGroup::policeTeam)) {
        for (Predicate<CaseGroup> decision :
            kinds(Arrays.asList(true, false, null), CaseGroup::deepened)) {
          List<Integer> places = new ArrayList<>();
          int count = 0;
          for (int place = 0; place < cases.size(); place++) {
            CaseGroup group = cases.get(place);
            if (group.week() >= from
                && group.week() <= to
                && type.and(team).and(decision).test(group)) {
              places.add(place);
              count += group.count();
            }
          }
          if (disclosure.isSmall(count)) {
            few.add(places);
          }
        }
      }
    }
  }

  /** Of everything, and of each value. */
  private static <T> List<Predicate<CaseGroup>> kinds(List<T> values, Function<CaseGroup, T> of) {
    List<Predicate<CaseGroup>> kinds = new ArrayList<>(List.of(group -> true));
    values.forEach(value -> kinds.add(group -> Objects.equals(of.apply(group), value)));
    return kinds;
  }

  private <T> List<T> all(Function<CaseGroup, T> of) {
    return new ArrayList<>(new LinkedHashSet<>(cases.stream().map(of).toList()));
  }

  private long[] row(Predicate<CaseGroup> which) {
    return cases.stream().mapToLong(group -> which.test(group) ? 1 : 0).toArray();
  }
}
