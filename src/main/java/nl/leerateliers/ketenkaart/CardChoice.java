package nl.leerateliers.ketenkaart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;

/** A closed list by which cards are chosen. What a card leaves open is chosen as unknown. */
public enum CardChoice {
  CASE_TYPE("caseType", "k.primaryCaseType", "ketenkaart.caseTypes", of(CaseType.class)),
  VERDIEPING("verdieping", "k.intention.verdiepingDecided", yesOrNo()),
  OTHER("other", "k.choice.otherThanRegular", yesOrNo()),
  DISPOSITION(
      "disposition",
      "k.choice.dispositionKind",
      "ketenkaart.disposition",
      of(DispositionKind.class)),
  INTERVENTION(
      "intervention",
      "k.choice.interventionKind",
      "ketenkaart.intervention",
      of(InterventionKind.class)),
  CARE("care", "k.choice.careOutcome", "ketenkaart.careOutcome", of(CareOutcome.class)),
  LED("led", "k.choice.careOutcome", led()),
  PRESELECT("preselect", "k.head.preselectCare", "ketenkaart.preselect", of(PreselectScore.class)),
  REASON("reason", "verdieping_reasons", "ketenkaart.reason"),
  AGAINST("against", "no_verdieping_reasons", "ketenkaart.reason"),
  AVAILABLE("available", "k.cardAvailable", yesOrNo()),
  GOAL("goal", "k.intention.goalKind", "ketenkaart.goalKind", of(GoalKind.class)),
  FURTHERED("furthered", "facilitator_themes", "ketenkaart.facilitator"),
  HINDERED("hindered", "barrier_themes", "ketenkaart.barrier");

  /** The value for cards that leave it open. */
  public static final String UNKNOWN = "unknown";

  private final String parameter;
  private final String path;
  private final String words;
  private final Map<String, List<?>> values;
  private final boolean several;

  /** Of one code. */
  CardChoice(String parameter, String path, String words, Map<String, List<?>> values) {
    this.parameter = parameter;
    this.path = path;
    this.words = words;
    this.values = values;
    this.several = false;
  }

  CardChoice(String parameter, String path, Map<String, List<?>> values) {
    this(parameter, path, "cases.filter", values);
  }

  /** Of a column with several codes. */
  CardChoice(String parameter, String column, String words) {
    this.parameter = parameter;
    this.path = column;
    this.words = words;
    this.values =
        inOrder(CardField.find(column).orElseThrow().codes().stream(), code -> List.of(code));
    this.several = true;
  }

  /** Its name in an address. */
  public String parameter() {
    return parameter;
  }

  /** What it is called in the form. */
  public String label() {
    return Messages.text("cases.filter." + parameter);
  }

  /** The values it takes, unknown included. */
  public List<String> codes() {
    List<String> codes = new ArrayList<>(values.keySet());
    codes.add(UNKNOWN);
    return codes;
  }

  /** A value in words. */
  public String label(String code) {
    return Messages.text(code.equals(UNKNOWN) ? "cases.filter.unknown" : words + "." + code);
  }

  static Optional<CardChoice> of(String parameter) {
    return Arrays.stream(values()).filter(each -> each.parameter.equals(parameter)).findFirst();
  }

  /**
   * The value that was asked for.
   *
   * @throws Problem 400 when it is not on the list
   */
  String checked(String asked) {
    if (codes().contains(asked)) {
      return asked;
    }
    throw this == CASE_TYPE
        ? new Problem("filter-case-type", 400, asked)
        : new Problem("filter-choice", 400, label(), asked, String.join(", ", codes()));
  }

  /** The condition for a value, in JPQL; what fills it in goes into the parameters. */
  String condition(String code, Map<String, Object> parameters) {
    if (several) {
      String column = "column('" + path + "', k)";
      if (code.equals(UNKNOWN)) {
        return column + " is null";
      }
      parameters.put(parameter, "% " + code.replace("_", "!_") + " %");
      return "concat(' ', " + column + ", ' ') like :" + parameter + " escape '!'";
    }
    if (code.equals(UNKNOWN)) {
      return path + " is null";
    }
    parameters.put(parameter, values.getOrDefault(code, List.of()));
    return path + " in :" + parameter;
  }

  private static Map<String, List<?>> of(Class<? extends Enum<?>> kinds) {
    return inOrder(Arrays.stream(kinds.getEnumConstants()), Enum::name, kind -> List.of(kind));
  }

  private static Map<String, List<?>> yesOrNo() {
    return inOrder(Stream.of("yes", "no"), code -> List.of(code.equals("yes")));
  }

  private static Map<String, List<?>> led() {
    return inOrder(
        Stream.of("yes", "no"),
        code ->
            Arrays.stream(CareOutcome.values())
                .filter(care -> care.isLed() == code.equals("yes"))
                .toList());
  }

  private static Map<String, List<?>> inOrder(
      Stream<String> codes, Function<String, List<?>> values) {
    return inOrder(codes, Function.identity(), values);
  }

  private static <T> Map<String, List<?>> inOrder(
      Stream<? extends T> all, Function<T, String> name, Function<T, List<?>> values) {
    return all.collect(
        Collectors.toMap(
            name, values, (one, other) -> one, java.util.LinkedHashMap<String, List<?>>::new));
  }
}
