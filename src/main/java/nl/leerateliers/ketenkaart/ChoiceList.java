package nl.leerateliers.ketenkaart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A closed list, and what each of its values asks of a card.
 *
 * @param codes its values; those of the region's own organisations are not among them
 */
record ChoiceList(List<String> codes, Condition condition) {

  static final String UNKNOWN = "unknown";
  static final String KNOWN = "known";
  static final String ANY = "any";

  /** Longer than this is one value. */
  static final int LONGEST_DAYS = 8;

  static final String LONGER = LONGEST_DAYS + "+";

  private static final List<String> YES_NO = List.of("yes", "no");

  /** A condition on the card {@code k}, in JPQL. */
  @FunctionalInterface
  interface Condition {

    /**
     * @param parameter the name for what fills it in
     * @param values takes what fills it in
     */
    String of(String code, String parameter, Map<String, Object> values);
  }

  ChoiceList {
    codes = List.copyOf(codes);
  }

  /** A field with one code, or none. */
  static ChoiceList field(String path, Class<? extends Enum<?>> kinds) {
    Map<String, List<?>> values = new LinkedHashMap<>();
    for (Enum<?> kind : kinds.getEnumConstants()) {
      values.put(kind.name(), List.of(kind));
    }
    return field(path, values);
  }

  /** A field that says yes or no, or nothing. */
  static ChoiceList yesOrNo(String path) {
    return either(path, List.of(true), List.of(false));
  }

  /** A field with one of some values, or of some others, or none. */
  static ChoiceList either(String path, List<?> yes, List<?> no) {
    Map<String, List<?>> values = new LinkedHashMap<>();
    values.put("yes", yes);
    values.put("no", no);
    return field(path, values);
  }

  private static ChoiceList field(String path, Map<String, List<?>> meanings) {
    return new ChoiceList(
        with(meanings.keySet().stream(), UNKNOWN),
        (code, parameter, values) -> {
          if (code.equals(UNKNOWN)) {
            return path + " is null";
          }
          values.put(parameter, meanings.getOrDefault(code, List.of()));
          return path + " in :" + parameter;
        });
  }

  /** A column with several codes. */
  static ChoiceList several(String column) {
    String path = "column('" + column + "', k)";
    return new ChoiceList(
        with(CardField.find(column).orElseThrow().codes().stream(), UNKNOWN),
        (code, parameter, values) -> {
          if (code.equals(UNKNOWN)) {
            return path + " is null";
          }
          values.put(parameter, "% " + code.replace("_", "!_") + " %");
          return "concat(' ', " + path + ", ' ') like :" + parameter + " escape '!'";
        });
  }

  /** Something that holds or not. */
  static ChoiceList whether(String condition) {
    return new ChoiceList(
        YES_NO,
        (code, parameter, values) ->
            code.equals("yes") ? "(" + condition + ")" : "not (" + condition + ")");
  }

  /** A principle that shows in the case, and how it was rated where the code says so. */
  static ChoiceList principle(boolean rated) {
    List<String> numbers = IntStream.rangeClosed(1, 5).mapToObj(String::valueOf).toList();
    return new ChoiceList(
        rated
            ? numbers.stream().flatMap(n -> numbers.stream().map(r -> n + "." + r)).toList()
            : numbers,
        (code, parameter, values) -> {
          values.put(parameter, Integer.valueOf(code.substring(0, 1)));
          String shows = "r.evidence is not null and r.principle = :" + parameter;
          return row(
              "PrincipleEvidence", rated ? shows + " and r.rating = " + code.charAt(2) : shows);
        });
  }

  /** A row of one of the region's own organisations, or of any. */
  static ChoiceList organisation(String having) {
    return new ChoiceList(
        List.of(ANY),
        (code, parameter, values) -> {
          if (code.equals(ANY)) {
            return row("Contribution", having);
          }
          values.put(parameter, code);
          return row("Contribution", having + " and r.organisation = :" + parameter);
        });
  }

  /** A characteristic that a coder saw: any, any of a kind within a theme, or one. */
  static ChoiceList characteristic() {
    Map<String, List<String>> items = new LinkedHashMap<>();
    CodingFrame.all().stream()
        .sorted(Comparator.comparing(Characteristic::kind))
        .forEach(
            item ->
                items
                    .computeIfAbsent(item.kind() + "." + item.theme(), theme -> new ArrayList<>())
                    .add(item.code()));
    CodingFrame.all().forEach(item -> items.put(item.code(), List.of(item.code())));
    List<String> codes = new ArrayList<>(List.of(ANY));
    codes.addAll(items.keySet());
    return new ChoiceList(
        codes,
        (code, parameter, values) -> {
          if (code.equals(ANY)) {
            return row("CardCharacteristic", "r.code is not null");
          }
          values.put(parameter, items.getOrDefault(code, List.of()));
          return row("CardCharacteristic", "r.code in :" + parameter);
        });
  }

  /** A field of the card that is asked there, and holds something or does not. */
  static ChoiceList completeness(boolean filled) {
    return new ChoiceList(
        FilledField.OF_CARD.stream().map(FilledField::name).toList(),
        (code, parameter, values) -> FilledField.named(code).asked(filled));
  }

  /** Days from the start to the chosen intervention; less than none counts as none. */
  static ChoiceList days() {
    List<String> codes = new ArrayList<>();
    IntStream.range(0, LONGEST_DAYS).forEach(days -> codes.add("" + days));
    codes.addAll(List.of(LONGER, KNOWN, UNKNOWN));
    String chosen = "k.interventionChosenOn";
    return new ChoiceList(
        codes,
        (code, parameter, values) ->
            switch (code) {
              case UNKNOWN -> chosen + " is null";
              case KNOWN -> chosen + " is not null";
              case "0" -> chosen + " <= k.startedOn";
              case LONGER -> chosen + " >= " + after(LONGEST_DAYS);
              default -> chosen + " = " + after(Integer.parseInt(code));
            });
  }

  private static String after(int days) {
    return "SQL('(? + interval ''" + days + "'' day)', k.startedOn)";
  }

  private static String row(String entity, String having) {
    return "k.id in (select r.cardId from " + entity + " r where " + having + ")";
  }

  private static List<String> with(Stream<String> codes, String last) {
    return Stream.concat(codes, Stream.of(last)).toList();
  }
}
