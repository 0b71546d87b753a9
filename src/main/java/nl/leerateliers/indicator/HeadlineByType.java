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
    Count all = decided.rowTotals().get(type.ordinal());
    Count base = decided.cell(type.ordinal(), 0);
    Count none = figuring.zero();
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
        indicator("cases.juvenile", ofType(all, CaseType.JUVENILE_SUSPECT), none, all, "cases"),
        indicator("cases.domestic", ofType(all, CaseType.DOMESTIC_VIOLENCE), none, all, "cases"),
        indicator("verdieping", base, Withheld.WITHHELD, all, "cases"),
        outcome(
            "disposition.other",
            deepened,
            CaseCell::isOther,
            c -> c.otherThanRegular() == null,
            base),
        outcome("care.led", deepened, CaseCell::isLedToCare, c -> c.care() == null, base),
        indicator(
            "cards.available",
            table("cards.available", cases, CaseCell::available, c -> false)
                .cell(type.ordinal(), 0),
            none,
            all,
            "cases"));
  }

  /** Out of the table of outcomes by case type, the unknown ones as well. */
  private Indicator outcome(
      String id,
      CaseTally deepened,
      Predicate<CaseCell> which,
      Predicate<CaseCell> unknown,
      Count base) {
    PublishedTable outcomes = table(id, deepened, which, unknown);
    return base.isShown()
        ? indicator(
            id,
            outcomes.cell(type.ordinal(), 0),
            outcomes.cell(type.ordinal(), 2),
            base,
            "verdieping")
        : indicator(id, Withheld.WITHHELD, Withheld.WITHHELD, base, "verdieping");
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

  private Indicator indicator(String id, Count n, Count unknown, Count base, String baseId) {
    return figuring.part(id, Messages.text("indicator." + id), n, unknown, baseId, base);
  }
}
