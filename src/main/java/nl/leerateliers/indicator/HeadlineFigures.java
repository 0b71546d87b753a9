package nl.leerateliers.indicator;

import java.util.List;
import nl.leerateliers.ketenkaart.CaseType;

/** The key figures of a region, in the order of the source report (§6.1). */
public record HeadlineFigures(
    Indicator cases,
    Indicator juvenile,
    Indicator domestic,
    Indicator verdieping,
    Indicator otherDisposition,
    Indicator careLed,
    Indicator cardsAvailable) {

  static HeadlineFigures of(Figuring figuring, CaseTally tally) {
    int all = tally.count();
    CaseTally deepened = tally.where(CaseCell::isDeepened);
    return new HeadlineFigures(
        figuring.count("cases", all),
        figuring.share(
            "cases.juvenile",
            tally.count(c -> c.caseType() == CaseType.JUVENILE_SUSPECT),
            0,
            "cases",
            all),
        figuring.share(
            "cases.domestic",
            tally.count(c -> c.caseType() == CaseType.DOMESTIC_VIOLENCE),
            0,
            "cases",
            all),
        figuring.share(
            "verdieping", deepened.count(), tally.count(c -> c.decided() == null), "cases", all),
        figuring.share(
            "disposition.other",
            deepened.count(CaseCell::isOther),
            deepened.count(c -> c.otherThanRegular() == null),
            "verdieping",
            deepened.count()),
        figuring.share(
            "care.led",
            deepened.count(CaseCell::isLedToCare),
            deepened.count(c -> c.care() == null),
            "verdieping",
            deepened.count()),
        figuring.share("cards.available", tally.count(CaseCell::available), 0, "cases", all));
  }

  /** What is told of a selection; of outcomes nothing where their base is not told. */
  HeadlineFigures only(Told told) {
    boolean tellsDeepened = told.tells(verdieping.id());
    return new HeadlineFigures(
        cases,
        only(juvenile, told, juvenile.id(), true),
        only(domestic, told, juvenile.id(), true),
        only(verdieping, told, verdieping.id(), true),
        tellsDeepened
            ? only(otherDisposition, told, otherDisposition.id(), true)
            : otherDisposition.withheld(false),
        tellsDeepened ? only(careLed, told, careLed.id(), true) : careLed.withheld(false),
        only(cardsAvailable, told, cardsAvailable.id(), true));
  }

  private static Indicator only(Indicator figure, Told told, String id, boolean tellsBase) {
    if (!told.tells(id)) {
      return figure.withheld(tellsBase);
    }
    return told.tellsUnknown(id) ? figure : figure.withoutUnknown();
  }

  /** All of them, in order. */
  public List<Indicator> all() {
    return List.of(
        cases, juvenile, domestic, verdieping, otherDisposition, careLed, cardsAvailable);
  }
}
