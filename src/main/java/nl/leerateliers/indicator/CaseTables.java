package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.leerateliers.disclosure.PublishedTable;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.DispositionKind;
import nl.leerateliers.ketenkaart.InterventionKind;
import nl.leerateliers.ketenkaart.PreselectScore;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;

/** The two-way tables over cases. */
final class CaseTables {

  private static final List<String> KNOWN = List.of("yes", "no", "unknown");

  private CaseTables() {}

  static List<FigureTable> of(Figuring figuring, Filter filter, CaseTally cases) {
    CaseTally deepened = cases.where(CaseCell::isDeepened);
    CaseTally juvenile = cases.where(c -> c.caseType() == CaseType.JUVENILE_SUSPECT);
    PublishedTable decisions = DecisionsByType.table(figuring, cases);
    List<FigureTable> tables = new ArrayList<>(byWeek(figuring, filter, cases));
    for (FigureTable table : ofDeepened(figuring, deepened)) {
      FigureTable fitting = DecisionsByType.fit(table, decisions);
      tables.add(DecisionsByType.within(figuring, fitting, deepened.count(), cases.count()));
    }
    FigureTable fitting = DecisionsByType.fit(ofJuvenile(figuring, juvenile), decisions);
    tables.add(DecisionsByType.within(figuring, fitting, juvenile.count(), cases.count()));
    return List.copyOf(tables);
  }

  /** The cases as they came: over all of them. */
  private static List<FigureTable> byWeek(Figuring figuring, Filter filter, CaseTally cases) {
    List<String> types = codes(CaseType.class, false);
    Period period = figuring.region().period();
    List<String> weeks =
        IntStream.rangeClosed(filter.fromWeek(), filter.toWeek()).mapToObj(w -> "w" + w).toList();
    Function<CaseCell, @Nullable String> week = c -> "w" + period.weekOf(c.startedOn());
    return List.of(
        new KindTable(
                weekCategories(filter),
                categories("ketenkaart.caseTypes", types),
                cases.table(weeks, week, types, c -> c.caseType().name()))
            .ofWeeks(figuring, "weeks.caseType"),
        new KindTable(
                weekCategories(filter),
                categories("ketenkaart.verdieping", KNOWN),
                cases.table(weeks, week, KNOWN, c -> known(c.decided())))
            .ofWeeks(figuring, "weeks.verdieping"));
  }

  /** What deepened cases came to. */
  private static List<FigureTable> ofDeepened(Figuring figuring, CaseTally deepened) {
    return List.of(
        byType(
            figuring,
            "outcome.other",
            "ketenkaart.other",
            deepened,
            c -> known(c.otherThanRegular())),
        byType(
            figuring,
            "outcome.care",
            "ketenkaart.care",
            deepened,
            c -> known(c.care() == null ? null : c.isLedToCare())),
        CareLadder.of(figuring, deepened),
        ofKind(
            figuring,
            "disposition",
            "ketenkaart.disposition",
            DispositionKind.class,
            deepened,
            c -> c.disposition()),
        ofKind(
            figuring,
            "intervention",
            "ketenkaart.intervention",
            InterventionKind.class,
            deepened,
            c -> c.intervention()));
  }

  /** Only young suspects have a Preselect score. */
  private static FigureTable ofJuvenile(Figuring figuring, CaseTally juvenile) {
    List<String> scores = codes(PreselectScore.class, true);
    return new KindTable(
            categories("ketenkaart.preselect", scores),
            categories("ketenkaart.verdieping", KNOWN),
            juvenile.table(scores, c -> nameOf(c.preselectCare()), KNOWN, c -> known(c.decided())))
        .ofKinds(figuring, "preselectCare");
  }

  private static FigureTable byType(
      Figuring figuring,
      String id,
      String labels,
      CaseTally cases,
      Function<CaseCell, @Nullable String> outcome) {
    List<String> types = codes(CaseType.class, false);
    return figuring.table(
        id,
        categories("ketenkaart.caseTypes", types),
        categories(labels, KNOWN),
        cases.table(types, c -> c.caseType().name(), KNOWN, outcome));
  }

  private static <E extends Enum<E>> FigureTable ofKind(
      Figuring figuring,
      String id,
      String labels,
      Class<E> kinds,
      CaseTally cases,
      Function<CaseCell, @Nullable E> kind) {
    List<String> rows = codes(kinds, true);
    List<String> types = codes(CaseType.class, false);
    return new KindTable(
            categories(labels, rows),
            categories("ketenkaart.caseTypes", types),
            cases.table(rows, c -> nameOf(kind.apply(c)), types, c -> c.caseType().name()))
        .ofKinds(figuring, id);
  }

  static List<Category> weekCategories(Filter filter) {
    return IntStream.rangeClosed(filter.fromWeek(), filter.toWeek())
        .mapToObj(w -> new Category("w" + w, Messages.text("indicator.week", w)))
        .toList();
  }

  static <E extends Enum<E>> List<String> codes(Class<E> kinds, boolean withUnknown) {
    List<String> codes = new ArrayList<>();
    for (E kind : kinds.getEnumConstants()) {
      codes.add(kind.name());
    }
    if (withUnknown) {
      codes.add("unknown");
    }
    return codes;
  }

  static List<Category> categories(String prefix, List<String> codes) {
    return codes.stream().map(code -> Category.of(prefix, code)).toList();
  }

  private static String known(@Nullable Boolean value) {
    return value == null ? "unknown" : value ? "yes" : "no";
  }

  private static String nameOf(@Nullable Enum<?> value) {
    return value == null ? "unknown" : value.name();
  }
}
