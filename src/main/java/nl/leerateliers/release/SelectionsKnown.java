package nl.leerateliers.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.indicator.CaseGroup;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.HeadlineFigures;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.indicator.Told;

/**
 * All that is told of a region by what a filter can ask: the figures over everything, those of each
 * case type, and the key figures of released selections.
 */
final class SelectionsKnown {

  private final Map<KeyFigure.Attribute, SelectionsTogether> together = new LinkedHashMap<>();
  private final List<Filter> selections = new ArrayList<>();

  SelectionsKnown(List<CaseGroup> cases, Disclosure disclosure) {
    for (KeyFigure.Attribute attribute : KeyFigure.Attribute.values()) {
      together.put(attribute, new SelectionsTogether(cases, attribute, disclosure));
    }
  }

  private SelectionsKnown(SelectionsKnown other) {
    other.together.forEach((attribute, one) -> together.put(attribute, one.copy()));
    selections.addAll(other.selections);
  }

  /** What the figures over everything tell, as they are published. */
  void tellWhole(RegionFigures whole, List<RegionFigures> types) {
    tellCases(whole.filter());
    tellShown(whole.headline(), group -> true);
    for (RegionFigures type : types) {
      tellShown(type.headline(), group -> group.caseType() == type.filter().caseType());
    }
    TablesOfWhole.numbers(whole).forEach(number -> tell(number.attribute(), number.counted()));
    // The base of what is filled in on cards: those that nobody declined to deepen.
    tell(
        KeyFigure.AVAILABLE, group -> group.available() && !Boolean.FALSE.equals(group.deepened()));
  }

  /** What a selection that was released tells. */
  void tell(Filter selection, Told told) {
    tellCases(selection);
    for (KeyFigure figure : KeyFigure.values()) {
      if (told.tells(figure.id())) {
        tell(figure, selection, told.tellsUnknown(figure.id()));
      }
    }
  }

  /** Whether a few follow from how many cases the selection has. */
  boolean refuses(Filter selection) {
    SelectionsKnown tried = new SelectionsKnown(this);
    tried.guard(selection);
    tried.settle();
    tried.tell(KeyFigure.Attribute.NONE, selection::takes);
    return tried.giveAFewAway();
  }

  /** The key figures of a selection from which nothing follows, which are told from now on. */
  Told tellable(Filter selection) {
    tellCases(selection);
    settle();
    Told told = Told.casesOnly();
    for (KeyFigure figure : KeyFigure.values()) {
      for (boolean unknown : new boolean[] {true, false}) {
        if (told.tells(figure.id())) {
          continue;
        }
        SelectionsKnown tried = new SelectionsKnown(this);
        tried.tell(figure, selection, unknown);
        if (!tried.giveAFewAway()) {
          tell(figure, selection, unknown);
          told = told.with(figure.id(), unknown);
        }
      }
    }
    return told;
  }

  /** From now on only what one more number tells counts. */
  void settle() {
    together.values().forEach(SelectionsTogether::settle);
  }

  /** How many cases a selection has; and that what it differs in from others is guarded. */
  private void tellCases(Filter selection) {
    guard(selection);
    tell(KeyFigure.Attribute.NONE, selection::takes);
  }

  private void guard(Filter selection) {
    for (Filter other : selections) {
      if (selection.covers(other) || other.covers(selection)) {
        together
            .values()
            .forEach(one -> one.guard(group -> selection.takes(group) != other.takes(group)));
      }
    }
    selections.add(selection);
  }

  private boolean giveAFewAway() {
    return together.values().stream().anyMatch(SelectionsTogether::giveAFewAway);
  }

  private void tell(KeyFigure figure, Filter selection, boolean unknown) {
    tell(figure, group -> selection.takes(group) && figure.counted().test(group));
    if (unknown) {
      tell(figure, group -> selection.takes(group) && figure.unknown().test(group));
    }
  }

  private void tell(KeyFigure figure, Predicate<CaseGroup> which) {
    tell(figure.attribute(), which);
  }

  /** How many cases there are says something wherever their values are asked after. */
  private void tell(KeyFigure.Attribute of, Predicate<CaseGroup> which) {
    together.forEach(
        (attribute, one) -> {
          if (of == KeyFigure.Attribute.NONE || of == attribute) {
            one.tell(which);
          }
        });
  }

  private void tellShown(HeadlineFigures headline, Predicate<CaseGroup> within) {
    Map<String, Indicator> shown = new LinkedHashMap<>();
    headline.all().forEach(indicator -> shown.put(indicator.id(), indicator));
    for (KeyFigure figure : KeyFigure.values()) {
      Indicator indicator = shown.get(figure.id());
      if (indicator != null && indicator.n().isShown()) {
        tell(figure, within.and(figure.counted()));
      }
      if (indicator != null && indicator.unknown().isShown()) {
        tell(figure, within.and(figure.unknown()));
      }
    }
    if (headline.cases().n().isShown()) {
      tell(KeyFigure.Attribute.NONE, within);
    }
  }
}
