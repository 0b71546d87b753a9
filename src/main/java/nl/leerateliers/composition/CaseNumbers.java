package nl.leerateliers.composition;

import static nl.leerateliers.message.Messages.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers of cases in what people wrote. Whoever knows the number knows the people, so a report
 * that goes round does without. Points of an agenda (A), claims (C), evaluations (E) and sources
 * (S) are numbered alike and lead to nobody.
 */
final class CaseNumbers {

  private static final String ONE = "(?![ACES]-)[A-Z]{1,3}-[0-9]{3,8}(?![\\p{L}\\p{N}])";

  private static final Pattern NUMBER = Pattern.compile(ONE);

  /** One or several in a row; behind a line break as JSON writes it too. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}-])|(?<=\\\\[nrt]))%1$s(?:(?:, | en |, en | of )%1$s)*"
              .formatted(ONE));

  private CaseNumbers() {}

  /** Those that stand in a text. */
  static List<String> in(String words) {
    return ROW.matcher(words).results().flatMap(row -> numbers(row).stream()).toList();
  }

  /** The words, with a mark where numbers stood. */
  static String without(String words) {
    return ROW.matcher(words)
        .replaceAll(
            row -> text(numbers(row).size() == 1 ? "composition.case" : "composition.cases"));
  }

  private static List<String> numbers(MatchResult row) {
    return NUMBER.matcher(row.group()).results().map(MatchResult::group).toList();
  }
}
