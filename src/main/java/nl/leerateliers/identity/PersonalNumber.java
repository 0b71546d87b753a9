package nl.leerateliers.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers that lead to a person: of the citizen, of the phone, of the postcode. */
final class PersonalNumber {

  /** Groups of at least two digits, so that an enumeration of ages is none. */
  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\d.,/€-])(?<!€ )\\d{2,9}(?:[. ]\\d{2,7}){0,3}(?![\\d/-]|[.,]\\d)");

  private static final Pattern DAY =
      Pattern.compile(
          "(?:0?[1-9]|[12]\\d|3[01])[. ]?(?:0[1-9]|1[0-2])[. ]?(?:19|20)\\d\\d"
              + "|(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");
  private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d(?: (?:19|20)\\d\\d)*");
  private static final Pattern AMOUNT = Pattern.compile("\\s?(?:euro|eur\\b|gram|kilo|meter)");

  private static final String AREA = "[1-57-9]\\d{1,2}";
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d.,/+-])(?:(?:\\+31|0031)[ -]?(?:\\(0\\)[ ]?)?(?:6|"
              + AREA
              + ")|\\(0"
              + AREA
              + "\\)|0(?:6|"
              + AREA
              + "))[ -]?\\d(?: ?\\d){5,7}(?![\\d]|[-/]\\d)");
  private static final int PHONE_DIGITS = 9;

  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?<![\\d.,€/-])(?<!€ )[1-9]\\d{3}(?:\\s?[A-Z]{2}|[a-z]{2})(?![\\p{L}\\d.]|-\\p{L})");

  /** What stands behind a year or a number in these texts and is no part of a postcode. */
  private static final Set<String> NO_LETTERS =
      Set.of("OM", "VT", "SR", "SV", "EU", "VH", "ER", "EN", "IS", "IN", "SA", "SD", "SS");

  private PersonalNumber() {}

  static List<Suspicion> in(String text) {
    List<Suspicion> found = new ArrayList<>();
    add(found, Suspicion.Kind.PHONE, PHONE, text);
    add(found, Suspicion.Kind.BSN, DIGITS, text);
    add(found, Suspicion.Kind.POSTCODE, POSTCODE, text);
    return found;
  }

  private static void add(
      List<Suspicion> found, Suspicion.Kind kind, Pattern pattern, String text) {
    pattern
        .matcher(text)
        .results()
        .filter(
            match ->
                switch (kind) {
                  case PHONE -> isPhone(match.group());
                  case BSN -> isBsn(match, text);
                  default -> isPostcode(match.group());
                })
        .forEach(match -> found.add(new Suspicion(kind, match.start(), match.end())));
  }

  private static boolean isPhone(String written) {
    String digits = written.replace("(0)", "").replaceAll("\\D", "");
    return digits.replaceFirst("^(?:0031|31|0)", "").length() == PHONE_DIGITS;
  }

  private static boolean isBsn(MatchResult match, String text) {
    String digits = match.group().replaceAll("\\D", "");
    return (digits.length() == 8 || digits.length() == 9)
        && passesElevenTest(digits.length() == 8 ? "0" + digits : digits)
        && !DAY.matcher(match.group()).matches()
        && !YEARS.matcher(match.group()).matches()
        && match.group().matches(".*\\d{3}.*")
        && !AMOUNT.matcher(text).region(match.end(), text.length()).lookingAt();
  }

  /** Nine times the first digit, eight times the second …, less the last: a multiple of eleven. */
  static boolean passesElevenTest(String nine) {
    int sum = -Character.digit(nine.charAt(8), 10);
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * Character.digit(nine.charAt(i), 10);
    }
    return sum % 11 == 0 && !nine.matches("0+");
  }

  private static boolean isPostcode(String written) {
    return !NO_LETTERS.contains(written.substring(written.length() - 2).toUpperCase(Locale.ROOT));
  }
}
