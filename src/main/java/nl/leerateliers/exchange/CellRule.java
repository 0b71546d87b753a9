package nl.leerateliers.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.leerateliers.exchange.Column.Type;

/** What one field must keep to, given its column. The first rule that is broken is reported. */
record CellRule(String name, BiPredicate<Column, String> broken) {

  static final List<CellRule> ALL =
      List.of(
          rule("required", (column, text) -> text.isEmpty() && column.required()),
          rule("blank", (column, text) -> !text.isEmpty() && text.isBlank()),
          rule("control-character", (column, text) -> hasControlCharacter(text)),
          rule("yes-or-no", typed(Type.BOOLEAN, text -> text.matches("yes|no"))),
          rule("integer-form", typed(Type.INTEGER, text -> text.matches("-?(0|[1-9][0-9]{0,8})"))),
          rule("out-of-range", CellRule::outOfRange),
          rule("date-form", typed(Type.DATE, text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))),
          rule("date-impossible", typed(Type.DATE, CellRule::isDate)),
          rule("unknown-code", (column, text) -> unknownCode(column, text).isPresent()),
          rule("code-twice", CellRule::codeTwice),
          rule(
              "too-long",
              (column, text) -> column.longest() > 0 && text.length() > column.longest()),
          rule(
              "pattern",
              (column, text) ->
                  column.pattern() != null && !column.pattern().matcher(text).matches()));

  /** The rule that this text breaks, if any; an empty field breaks at most the first. */
  static Optional<CellRule> brokenBy(Column column, String text) {
    List<CellRule> rules = text.isEmpty() ? ALL.subList(0, 1) : ALL;
    return rules.stream().filter(rule -> rule.broken.test(column, text)).findFirst();
  }

  /** What fills in the remedy; the same for every rule. */
  static Object[] args(Column column, String text) {
    String suspect = unknownCode(column, text).orElse(text);
    return new Object[] {
      String.join(" ", column.codes()),
      Nearest.question(suspect, column.codes()),
      Integer.toString(column.minimum()),
      Integer.toString(column.maximum()),
      column.longest(),
      text.length(),
      column.example()
    };
  }

  private static CellRule rule(String name, BiPredicate<Column, String> broken) {
    return new CellRule(name, broken);
  }

  private static BiPredicate<Column, String> typed(
      Type type, java.util.function.Predicate<String> right) {
    return (column, text) -> column.type() == type && !right.test(text);
  }

  private static boolean hasControlCharacter(String text) {
    return text.chars()
        .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
  }

  private static boolean outOfRange(Column column, String text) {
    if (column.type() != Type.INTEGER) {
      return false;
    }
    int number = Integer.parseInt(text);
    return number < column.minimum() || number > column.maximum();
  }

  private static boolean isDate(String text) {
    try {
      return Objects.nonNull(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Optional<String> unknownCode(Column column, String text) {
    if (column.codes().isEmpty()) {
      return Optional.empty();
    }
    return given(column, text).stream().filter(code -> !column.codes().contains(code)).findFirst();
  }

  private static boolean codeTwice(Column column, String text) {
    List<String> given = given(column, text);
    return column.several() && new HashSet<>(given).size() < given.size();
  }

  private static List<String> given(Column column, String text) {
    return column.several() ? Arrays.asList(text.split(" ", -1)) : List.of(text);
  }
}
