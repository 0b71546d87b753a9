package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.ketenkaart.CareOutcome;
import nl.leerateliers.ketenkaart.CaseType;

/**
 * The steps of the ladder of care by case type. Outside the region only the total of each step: its
 * cells could be worked out from the table of care by case type. How many were led to care is told
 * beside it as well, so small steps are put together with steps on their own side of that line.
 */
final class CareLadder {

  private static final String ID = "careLadder";

  private CareLadder() {}

  static FigureTable of(Figuring figuring, CaseTally deepened) {
    List<String> steps = CaseTables.codes(CareOutcome.class, true);
    List<String> types = CaseTables.codes(CaseType.class, false);
    KindTable all =
        new KindTable(
            CaseTables.categories("ketenkaart.careOutcome", steps),
            CaseTables.categories("ketenkaart.caseTypes", types),
            deepened.table(
                steps,
                c -> c.care() == null ? "unknown" : c.care().name(),
                types,
                c -> c.caseType().name()));
    if (figuring.isExact()) {
      return figuring.table(ID, all.rows(), all.columns(), all.cells());
    }
    KindTable told = outside(all.totals(), figuring.disclosure());
    return figuring.table(ID, told.rows(), told.columns(), told.cells());
  }

  /** One part per number that is told elsewhere: led to care, not led, and unknown. */
  private static KindTable outside(KindTable totals, Disclosure disclosure) {
    List<CareOutcome> steps = List.of(CareOutcome.values());
    KindTable led = part(totals, step -> step < steps.size() && steps.get(step).isLed());
    KindTable not = part(totals, step -> step < steps.size() && !steps.get(step).isLed());
    KindTable unknown = part(totals, step -> step == steps.size());
    KindTable rest = join(List.of(not, unknown));
    if (disclosure.isSmall(led.total()) || disclosure.isSmall(rest.total())) {
      return totals.fitting(disclosure);
    }
    KindTable ladder = led.fitting(disclosure, Category.of("indicator.row", "otherLed"));
    if (disclosure.isSmall(not.total()) || disclosure.isSmall(unknown.total())) {
      return join(
          List.of(rest.fitting(disclosure, Category.of("indicator.row", "otherRest")), ladder));
    }
    return join(
        List.of(
            not.fitting(disclosure, Category.of("indicator.row", "otherNot")),
            ladder,
            unknown.fitting(disclosure)));
  }

  private static KindTable part(KindTable totals, IntPredicate which) {
    int[] places = IntStream.range(0, totals.rows().size()).filter(which).toArray();
    return new KindTable(
        Arrays.stream(places).mapToObj(totals.rows()::get).toList(),
        totals.columns(),
        Arrays.stream(places).mapToObj(place -> totals.cells()[place]).toArray(int[][]::new));
  }

  private static KindTable join(List<KindTable> parts) {
    List<Category> rows = new ArrayList<>();
    List<int[]> cells = new ArrayList<>();
    for (KindTable part : parts) {
      rows.addAll(part.rows());
      IntStream.range(0, part.cells().length).forEach(row -> cells.add(part.cells()[row]));
    }
    return new KindTable(rows, parts.get(0).columns(), cells.toArray(int[][]::new));
  }
}
