package nl.leerateliers.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What people decide about a card or a group on the wall; empty is always possible but for TITLE.
 */
enum PinField {
  /** The name of a group. */
  TITLE("(?s).{1,120}"),
  /** Whether it is for the begeleidingsgroep: yes or empty. */
  QUESTION("yes|"),
  PRINCIPLE("[1-5]?"),
  TENSION("[1-5]?"),
  CASE("[A-Z]{1,3}-[0-9]{3,8}|"),
  LEARNING_POINT("LP-[0-9]{1,8}|"),
  LEVEL("CASE|CROSS_CASE|CROSS_ATELIER|"),
  /** The group a card hangs in. */
  GROUP("G-[0-9]{3,8}|"),
  /** The card that says the same. */
  MERGED("E-[0-9]{3,8}|");

  private final Predicate<String> form;

  PinField(String form) {
    this.form = Pattern.compile(form).asMatchPredicate();
  }

  /** The name in forms: {@code learning-point}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean accepts(String value) {
    return form.test(value);
  }

  static Optional<PinField> ofCode(String code) {
    return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
  }
}
