package nl.leerateliers.release;

import java.util.function.Predicate;
import nl.leerateliers.indicator.CaseGroup;
import nl.leerateliers.ketenkaart.CaseType;

/** What a key figure counts of a selection, for who would add and subtract. */
enum KeyFigure {
  JUVENILE(
      "cases.juvenile",
      Attribute.NONE,
      group -> group.caseType() == CaseType.JUVENILE_SUSPECT,
      group -> false),
  VERDIEPING(
      "verdieping", Attribute.NONE, CaseGroup::isDeepened, group -> group.deepened() == null),
  OTHER(
      "disposition.other",
      Attribute.OTHER,
      group -> group.isDeepened() && Boolean.TRUE.equals(group.otherThanRegular()),
      group -> group.isDeepened() && group.otherThanRegular() == null),
  LED(
      "care.led",
      Attribute.LED,
      group -> group.isDeepened() && Boolean.TRUE.equals(group.ledToCare()),
      group -> group.isDeepened() && group.ledToCare() == null),
  AVAILABLE("cards.available", Attribute.AVAILABLE, CaseGroup::available, group -> false);

  /**
   * What is known of cases beside what a filter asks. No number rests on two of these, so one says
   * nothing of another.
   */
  enum Attribute {
    NONE,
    OTHER,
    LED,
    AVAILABLE;

    /** The value of these cases; empty where the figure does not ask it. */
    String of(CaseGroup group) {
      return switch (this) {
        case NONE -> "";
        case OTHER -> group.isDeepened() ? "" + group.otherThanRegular() : "";
        case LED -> group.isDeepened() ? "" + group.ledToCare() : "";
        case AVAILABLE -> "" + group.available();
      };
    }
  }

  private final String id;
  private final Attribute attribute;
  private final Predicate<CaseGroup> counted;
  private final Predicate<CaseGroup> unknown;

  KeyFigure(
      String id, Attribute attribute, Predicate<CaseGroup> counted, Predicate<CaseGroup> unknown) {
    this.id = id;
    this.attribute = attribute;
    this.counted = counted;
    this.unknown = unknown;
  }

  String id() {
    return id;
  }

  Attribute attribute() {
    return attribute;
  }

  Predicate<CaseGroup> counted() {
    return counted;
  }

  Predicate<CaseGroup> unknown() {
    return unknown;
  }
}
