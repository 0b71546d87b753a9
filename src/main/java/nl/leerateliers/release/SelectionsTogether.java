package nl.leerateliers.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.disclosure.KnownNumbers;
import nl.leerateliers.indicator.CaseGroup;
import nl.leerateliers.ketenkaart.CaseType;

/**
 * What numbers of selections tell together of one attribute, also where no selection lies within
 * another: weeks 1–3, weeks 5–8 and the whole period tell week 4. Asks of every run of weeks, case
 * type, basisteam, decision and value of the attribute, the unknown ones too, whether so few of it
 * follow by adding and subtracting.
 */
final class SelectionsTogether {

  /** Cases of which nothing differs that is asked here. */
  private record Kind(
      int week, CaseType caseType, String policeTeam, String deepened, String value) {

    static Kind of(CaseGroup group, KeyFigure.Attribute attribute) {
      return new Kind(
          group.week(),
          group.caseType(),
          String.valueOf(group.policeTeam()),
          String.valueOf(group.deepened()),
          attribute.of(group));
    }
  }

  private final List<CaseGroup> cases;
  private final Disclosure disclosure;
  private final List<Kind> kinds;
  private final List<Integer> counts;
  private final Map<CaseGroup, Integer> places;
  private final List<int[]> few;
  private final KnownNumbers known;

  SelectionsTogether(List<CaseGroup> cases, KeyFigure.Attribute attribute, Disclosure disclosure) {
    this.cases = cases;
    this.disclosure = disclosure;
    Map<Kind, Integer> all = new LinkedHashMap<>();
    cases.forEach(group -> all.merge(Kind.of(group, attribute), group.count(), Integer::sum));
    this.kinds = List.copyOf(all.keySet());
    this.counts = List.copyOf(all.values());
    Map<Kind, Integer> placeOf = new LinkedHashMap<>();
    kinds.forEach(kind -> placeOf.put(kind, placeOf.size()));
    this.places = new LinkedHashMap<>();
    cases.forEach(
        group -> places.put(group, Objects.requireNonNull(placeOf.get(Kind.of(group, attribute)))));
    this.few = fewOfEveryGroup();
    this.known = new KnownNumbers();
  }

  private SelectionsTogether(SelectionsTogether other) {
    this.cases = other.cases;
    this.disclosure = other.disclosure;
    this.kinds = other.kinds;
    this.counts = other.counts;
    this.places = other.places;
    this.few = new ArrayList<>(other.few);
    this.known = other.known.copy();
  }

  /** The same, to try what one number more would tell. */
  SelectionsTogether copy() {
    return new SelectionsTogether(this);
  }

  /** A number is told: how many cases of these groups there are. */
  void tell(Predicate<CaseGroup> which) {
    long[] row = new long[kinds.size()];
    for (CaseGroup group : cases) {
      if (which.test(group)) {
        row[Objects.requireNonNull(places.get(group))] = 1;
      }
    }
    known.learn(row);
  }

  /** These cases are what one selection has and another has not: a few of them may not follow. */
  void guard(Predicate<CaseGroup> which) {
    Set<Integer> taken = cases.stream().filter(which).map(places::get).collect(Collectors.toSet());
    for (Predicate<Kind> type : each(Arrays.asList(CaseType.values()), Kind::caseType)) {
      for (Predicate<Kind> decision : each(values(Kind::deepened), Kind::deepened)) {
        for (Predicate<Kind> value : each(values(Kind::value), Kind::value)) {
          Predicate<Kind> group = type.and(decision).and(value);
          addWhereFew(
              few,
              IntStream.range(0, kinds.size())
                  .filter(place -> taken.contains(place) && group.test(kinds.get(place)))
                  .toArray());
        }
      }
    }
  }

  /** What follows already can no longer be guarded, and is no reason to tell less than before. */
  void settle() {
    List<int[]> open = known.leaveOpen(few);
    few.clear();
    few.addAll(open);
  }

  /** Whether a group of a few cases follows from all that was told since. */
  boolean giveAFewAway() {
    return known.leaveOpen(few).size() < few.size();
  }

  private List<int[]> fewOfEveryGroup() {
    Map<List<Integer>, int[]> few = new LinkedHashMap<>();
    int weeks = kinds.stream().mapToInt(Kind::week).max().orElse(0);
    for (Predicate<Kind> group : groups()) {
      int[] members =
          IntStream.range(0, kinds.size()).filter(p -> group.test(kinds.get(p))).toArray();
      int[] cases = new int[weeks + 1];
      for (int member : members) {
        cases[kinds.get(member).week()] += counts.get(member);
      }
      for (int from = 1; from <= weeks; from++) {
        int sum = 0;
        for (int to = from; to <= weeks && (sum == 0 || disclosure.isSmall(sum)); to++) {
          sum += cases[to];
          if (disclosure.isSmall(sum)) {
            int first = from;
            int last = to;
            int[] places =
                Arrays.stream(members)
                    .filter(p -> kinds.get(p).week() >= first && kinds.get(p).week() <= last)
                    .toArray();
            few.putIfAbsent(Arrays.stream(places).boxed().toList(), places);
          }
        }
      }
    }
    return new ArrayList<>(few.values());
  }

  private void addWhereFew(List<int[]> few, int[] places) {
    if (disclosure.isSmall(Arrays.stream(places).map(counts::get).sum())) {
      few.add(places);
    }
  }

  private List<Predicate<Kind>> groups() {
    List<Predicate<Kind>> groups = new ArrayList<>();
    for (Predicate<Kind> type : each(Arrays.asList(CaseType.values()), Kind::caseType)) {
      for (Predicate<Kind> team : each(values(Kind::policeTeam), Kind::policeTeam)) {
        for (Predicate<Kind> decision : each(values(Kind::deepened), Kind::deepened)) {
          for (Predicate<Kind> value : each(values(Kind::value), Kind::value)) {
            groups.add(type.and(team).and(decision).and(value));
          }
        }
      }
    }
    return groups;
  }

  /** Of everything, and of each value. */
  private static <T> List<Predicate<Kind>> each(List<T> values, Function<Kind, T> of) {
    List<Predicate<Kind>> each = new ArrayList<>(List.of(kind -> true));
    values.forEach(value -> each.add(kind -> Objects.equals(of.apply(kind), value)));
    return each;
  }

  private List<String> values(Function<Kind, String> of) {
    return kinds.stream().map(of).distinct().toList();
  }
}
