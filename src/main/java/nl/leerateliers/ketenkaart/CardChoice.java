package nl.leerateliers.ketenkaart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.leerateliers.message.Messages;

/** A closed list by which cards are chosen. What a card leaves open is chosen as unknown. */
public enum CardChoice {
  CASE_TYPE(
      "caseType",
      words("ketenkaart.caseTypes"),
      ChoiceList.field("k.primaryCaseType", CaseType.class)),
  VERDIEPING("verdieping", yesOrNo(), ChoiceList.yesOrNo("k.intention.verdiepingDecided")),
  OTHER("other", yesOrNo(), ChoiceList.yesOrNo("k.choice.otherThanRegular")),
  DISPOSITION(
      "disposition",
      words("ketenkaart.disposition"),
      ChoiceList.field("k.choice.dispositionKind", DispositionKind.class)),
  INTERVENTION(
      "intervention",
      words("ketenkaart.intervention"),
      ChoiceList.field("k.choice.interventionKind", InterventionKind.class)),
  CARE(
      "care",
      words("ketenkaart.careOutcome"),
      ChoiceList.field("k.choice.careOutcome", CareOutcome.class)),
  LED("led", yesOrNo(), ChoiceList.either("k.choice.careOutcome", care(true), care(false))),
  PRESELECT(
      "preselect",
      words("ketenkaart.preselect"),
      ChoiceList.field("k.head.preselectCare", PreselectScore.class)),
  REASON("reason", words("ketenkaart.reason"), ChoiceList.several("verdieping_reasons")),
  AGAINST("against", words("ketenkaart.reason"), ChoiceList.several("no_verdieping_reasons")),
  AVAILABLE("available", yesOrNo(), ChoiceList.yesOrNo("k.cardAvailable")),
  GOAL(
      "goal",
      words("ketenkaart.goalKind"),
      ChoiceList.field("k.intention.goalKind", GoalKind.class)),
  DAYS("days", CardChoice::days, ChoiceList.days()),
  PRINCIPLE(
      "principle",
      code -> Messages.text("indicator.publication.principle", code),
      ChoiceList.principle(false)),
  RATING(
      "rating",
      code -> Messages.text("indicator.principle.rating", code.charAt(0), code.charAt(2)),
      ChoiceList.principle(true)),
  ORGANISATION("organisation", anybody(), ChoiceList.organisation("r.cardId is not null")),
  VALUE("value", anybody(), ChoiceList.organisation("r.addedValue = true")),
  MINUTES("minutes", anybody(), ChoiceList.organisation("r.minutes is not null")),
  INTERPRETED("interpreted", yesOrNo(), ChoiceList.whether("k.interpretationMinutes is not null")),
  EVALUATED(
      "evaluated",
      yesOrNo(),
      ChoiceList.whether(
          Stream.of(
                  "valueAdded",
                  "preselectCareValue",
                  "evaluation",
                  "facilitatorThemes",
                  "facilitators",
                  "barrierThemes",
                  "barriers")
              .map(field -> "k.evaluation." + field + " is not null")
              .reduce((one, other) -> one + " or " + other)
              .orElseThrow())),
  FURTHERED("furthered", words("ketenkaart.facilitator"), ChoiceList.several("facilitator_themes")),
  HINDERED("hindered", words("ketenkaart.barrier"), ChoiceList.several("barrier_themes")),
  FOLLOWED(
      "followed",
      yesOrNo(),
      ChoiceList.whether("k.id in (select r.cardId from FollowUp r where r.state = 'FOLLOWED')")),
  FILLED("filled", words("case.field"), ChoiceList.completeness(true)),
  EMPTY("empty", words("case.field"), ChoiceList.completeness(false)),
  CHARACTERISTIC("characteristic", CardChoice::characteristic, ChoiceList.characteristic());

  /** The value for cards that leave it open. */
  public static final String UNKNOWN = ChoiceList.UNKNOWN;

  private final String parameter;
  private final UnaryOperator<String> words;
  private final ChoiceList list;

  CardChoice(String parameter, UnaryOperator<String> words, ChoiceList list) {
    this.parameter = parameter;
    this.words = words;
    this.list = list;
  }

  /** Its name in an address. */
  public String parameter() {
    return parameter;
  }

  /** What it is called in the form. */
  public String label() {
    return Messages.text("cases.filter." + parameter);
  }

  /** The values it takes everywhere, unknown included. */
  List<String> codes() {
    return list.codes();
  }

  /** Whether it takes the organisations of the region too. */
  boolean isOfOrganisations() {
    return this == ORGANISATION || this == VALUE || this == MINUTES;
  }

  /** A value of everywhere in words. */
  String label(String code) {
    return code.equals(UNKNOWN) ? Messages.text("cases.filter.unknown") : words.apply(code);
  }

  /** The condition for a value, in JPQL; what fills it in goes into the parameters. */
  String condition(String code, Map<String, Object> parameters) {
    return list.condition().of(code, "chosen_" + parameter, parameters);
  }

  private static UnaryOperator<String> words(String prefix) {
    return code -> Messages.text(prefix + "." + code);
  }

  private static UnaryOperator<String> yesOrNo() {
    return words("cases.filter");
  }

  private static UnaryOperator<String> anybody() {
    return code -> Messages.text("cases.filter.anybody");
  }

  private static List<CareOutcome> care(boolean led) {
    return Arrays.stream(CareOutcome.values()).filter(care -> care.isLed() == led).toList();
  }

  private static String days(String code) {
    return switch (code) {
      case ChoiceList.KNOWN -> Messages.text("cases.filter.known");
      case ChoiceList.LONGER -> Messages.text("indicator.daysOrMore", ChoiceList.LONGEST_DAYS);
      default -> Messages.text("indicator.days", Integer.valueOf(code));
    };
  }

  private static String characteristic(String code) {
    if (code.equals(ChoiceList.ANY)) {
      return Messages.text("cases.filter.characteristic.any");
    }
    if (Messages.has("coding.item." + code)) {
      return code + " " + Messages.text("coding.item." + code);
    }
    String[] parts = code.split("\\.");
    return Messages.text("atelier.kindOf." + parts[0])
        + ": "
        + Messages.text("report.theme." + parts[1]);
  }
}
