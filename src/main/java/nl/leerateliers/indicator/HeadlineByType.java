package nl.leerateliers.indicator;

import java.util.List;
import java.util.function.Predicate;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.PublishedTable;
import nl.leerateliers.disclosure.SensitiveAttribute;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.message.Messages;

/**
 * The key figures of one case type, outside the region. They are read from tables of both types
 * that were protected as a whole, so that subtracting them from the figures over all cases gives no
 * small number away.
 */
final class HeadlineByType {

  private final Figuring figuring;
  private final CaseTally cases;
  private final CaseType type;

  private HeadlineByType(Figuring figuring, CaseTally cases, CaseType type) {
    this.figuring = figuring;
    this.cases = cases;
    this.type = type;
  }

  static HeadlineFigures of(Figuring figuring, CaseTally cases, CaseType type) {
    return new HeadlineByType(figuring, cases, type).figures();
  }

  private HeadlineFigures figures() {
    CaseTally deepened = cases.where(CaseCell::isDeepened);
    PublishedTable decided = DecisionsByType.table(figuring, cases);
    boolean tellsBase = !decided.hasWithheld();
    Count all = decided.rowTotals().get(type.ordinal());
    Count base = decided.cell(type.ordinal(), 0);
    return new HeadlineFigures(
        new Indicator(
            "cases",
            Messages.text("indicator.cases"),
            all,
            null,
            null,
            null,
            Withheld.WITHHELD,
            null,
            figuring.scope(),
            figuring.region().fictitious(),
            List.of()),
        indicator("cases.juvenile", ofType(all, CaseType.JUVENILE_SUSPECT), all, "cases"),
        indicator("cases.domestic", ofType(all, CaseType.DOMESTIC_VIOLENCE), all, "cases"),
        indicator("verdieping", base, all, "cases"),
        indicator(
            "disposition.other",
            tellsBase
                ? table(
                        "disposition.other",
                        deepened,
                        CaseCell::isOther,
                        c -> c.otherThanRegular() == null)
                    .cell(type.ordinal(), 0)
                : Withheld.WITHHELD,
            base,
            "verdieping"),
        indicator(
            "care.led",
            tellsBase
                ? table("care.led", deepened, CaseCell::isLedToCare, c -> c.care() == null)
                    .cell(type.ordinal(), 0)
                : Withheld.WITHHELD,
            base,
            "verdieping"),
        indicator(
            "cards.available",
            table("cards.available", cases, CaseCell::available, c -> false)
                .cell(type.ordinal(), 0),
            all,
            "cases"));
  }

  private PublishedTable table(
      String id, CaseTally tally, Predicate<CaseCell> which, Predicate<CaseCell> unknown) {
    int[][] cells = new int[CaseType.values().length][];
    int[][] values = new int[CaseType.values().length][];
    for (CaseType row : CaseType.values()) {
      CaseTally ofRow = tally.where(c -> c.caseType() == row);
      int counted = ofRow.count(which);
      int rest = ofRow.count() - counted;
      cells[row.ordinal()] = new int[] {counted, rest};
      values[row.ordinal()] =
          new int[] {counted, rest - ofRow.count(unknown), ofRow.count(unknown)};
    }
    SensitiveAttribute attribute = SensitiveAttributes.ofShare(id);
    // The very table of outcomes by case type: another one beside it could be subtracted.
    return figuring
        .exposure()
        .publish(figuring.disclosure(), attribute == null ? cells : values, attribute);
  }

  private Count ofType(Count all, CaseType asked) {
    return asked == type ? all : figuring.disclosure().onScreen(0);
  }

  private Indicator indicator(String id, Count n, Count base, String baseId) {
    Proportion share =
        n.isShown() && base.value().orElse(0) > 0
            ? new Proportion(n.value().orElseThrow(), base.value().orElseThrow())
            : null;
    return new Indicator(
        id,
        Messages.text("indicator." + id),
        n,
        base,
        Messages.text("indicator.base." + baseId),
        share,
        Withheld.WITHHELD,
        null,
        figuring.scope(),
        figuring.region().fictitious(),
        List.of());
  }
}
