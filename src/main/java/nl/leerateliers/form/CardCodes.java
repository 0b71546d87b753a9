package nl.leerateliers.form;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.Background;
import nl.leerateliers.ketenkaart.Choice;
import nl.leerateliers.ketenkaart.Contribution;
import nl.leerateliers.ketenkaart.Household;
import nl.leerateliers.ketenkaart.Intention;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.reflection.CaseReflection;
import org.jspecify.annotations.Nullable;

/** The codes of a card in words, in the lines that stand under the questions of the form. */
record CardCodes(Ketenkaart card) {

  List<String> head() {
    String type =
        card.juvenileSuspect() && card.domesticViolence()
            ? text("case.fact.both")
            : codeOrUnknown("caseType", card.primaryCaseType());
    return List.of(
        text("form.codes.type", type),
        text(
            "form.codes.place",
            orUnknown(card.head().policeTeam()),
            orUnknown(card.head().municipality())),
        text("form.codes.offence", codeOrUnknown("offenceKind", card.head().offenceKind())));
  }

  /** Children, and for violence at home what is known of it. */
  List<String> people() {
    Household household = card.household();
    List<String> lines = new ArrayList<>();
    if (household.children() != null) {
      String ages = codes("age", household.childrenAges());
      lines.add(text("form.codes.household", household.children(), ages));
    }
    if (card.domesticViolence()) {
      lines.add(
          text(
              "form.codes.violence",
              codeOrUnknown("pattern", household.violencePattern()),
              orUnknown(household.restrainingOrders()),
              known(household.pregnancy()),
              known(household.weapon()),
              codeOrUnknown("instrument", household.riskInstrument())));
    }
    background(lines);
    return lines;
  }

  private void background(List<String> lines) {
    Background background = card.background();
    add(lines, "form.codes.history", code("offenderHistory", background.offenderHistory()));
    add(lines, "form.codes.careReport", orNone(background.careReport()));
    add(lines, "form.codes.runningCare", background.runningCare());
    add(lines, "form.codes.coordinating", background.coordinatingParty());
  }

  List<String> verdieping() {
    Intention intention = card.intention();
    List<String> lines = new ArrayList<>();
    if (intention.discussedOn() != null) {
      lines.add(text("form.codes.discussed", DutchDate.day(intention.discussedOn())));
    }
    add(lines, "form.codes.severalDays", orNone(intention.severalDays()));
    lines.add(
        text(
            "form.codes.decided",
            known(intention.verdiepingDecided()),
            known(intention.verdiepingCarriedOut())));
    add(lines, "form.codes.reasons", "reason", intention.verdiepingReasons());
    add(lines, "form.codes.noReasons", "reason", intention.noVerdiepingReasons());
    return lines;
  }

  List<String> goal() {
    return card.intention().goalKind() == null
        ? List.of()
        : List.of(text("form.codes.goal", codeOrUnknown("goalKind", card.intention().goalKind())));
  }

  /** How long all participants together took to interpret. */
  List<String> interpretation() {
    Integer minutes = card.interpretationMinutes();
    return minutes == null ? List.of() : List.of(text("form.codes.interpreting", minutes));
  }

  List<String> choice() {
    Choice choice = card.choice();
    List<String> lines = new ArrayList<>();
    lines.add(
        text(
            "form.codes.choice",
            codeOrUnknown("intervention", choice.interventionKind()),
            codeOrUnknown("disposition", choice.dispositionKind()),
            known(choice.otherThanRegular()),
            codeOrUnknown("careOutcome", choice.careOutcome()),
            known(choice.provable())));
    if (choice.regularDisposition() != null) {
      lines.add(text("form.codes.regular", choice.regularDisposition()));
    }
    add(lines, "form.codes.restrainingOrder", orNone(choice.restrainingOrderGiven()));
    add(lines, "form.codes.behaviourOrder", orNone(choice.behaviourOrder()));
    add(lines, "form.codes.jointPlan", orNone(choice.jointPlan()));
    return lines;
  }

  /** Which organisations ticked in their row that they added value. */
  List<String> valueAddedBy(@Nullable CaseReflection reflection) {
    if (reflection == null) {
      return List.of();
    }
    String names =
        reflection.file().contributions().stream()
            .filter(row -> Boolean.TRUE.equals(row.addedValue()))
            .map(Contribution::organisation)
            .map(reflection::organisationShort)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? List.of() : List.of(text("form.codes.value", names));
  }

  List<String> furthered() {
    List<String> lines = new ArrayList<>();
    add(lines, "form.codes.themes", "facilitator", card.evaluation().facilitatorThemes());
    return lines;
  }

  List<String> hindered() {
    List<String> lines = new ArrayList<>();
    add(lines, "form.codes.themes", "barrier", card.evaluation().barrierThemes());
    return lines;
  }

  /** Why an organisation could not have information, as a code and in its own words. */
  static List<String> notObtained(Contribution row) {
    List<String> lines = new ArrayList<>();
    add(lines, "form.row.notObtained", code("barrier", row.notObtainedReason()));
    add(lines, "form.row.notObtained", row.notObtained());
    return lines;
  }

  private static @Nullable String orNone(@Nullable Boolean value) {
    return value == null ? null : known(value);
  }

  private static void add(List<String> lines, String key, @Nullable String value) {
    if (value != null) {
      lines.add(text(key, value));
    }
  }

  /** Yes, no or unknown: unknown is not no. */
  static String known(@Nullable Boolean value) {
    return text("ketenkaart.known." + (value == null ? "unknown" : value ? "yes" : "no"));
  }

  /** The words of a code; null when there is none. */
  static @Nullable String code(String list, @Nullable Object code) {
    return code == null ? null : text("ketenkaart." + list + "." + code);
  }

  private static String codeOrUnknown(String list, @Nullable Object code) {
    return code == null ? known(null) : text("ketenkaart." + list + "." + code);
  }

  private static String orUnknown(@Nullable Object value) {
    return value == null ? known(null) : value.toString();
  }

  private static void add(List<String> lines, String key, String list, List<String> codes) {
    if (!codes.isEmpty()) {
      lines.add(text(key, codes(list, codes)));
    }
  }

  /** The words of some codes, or that there are none. */
  static String codes(String list, List<String> codes) {
    return codes.isEmpty()
        ? text("form.codes.none")
        : codes.stream()
            .map(c -> text("ketenkaart." + list + "." + c))
            .collect(Collectors.joining(", "));
  }
}
