package nl.leerateliers.region;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of cases in what people wrote. Whoever knows the number knows the people, so what goes
 * round does without. A number begins with the letters of a region of this portal. Any other single
 * letter counts too, for a text may come from elsewhere, but for those that are {@link #TAKEN}.
 * Longer names of something else, such as NEN-7510 or SHA-256, do not.
 */
public final class CaseNumbers {

  /**
   * The letters of agenda points, claims, evaluations and sources, whose numbers lead to nobody. No
   * region may have them.
   */
  static final Set<String> TAKEN = Set.of("A", "C", "E", "S");

  private static final String ELSEWHERE =
      "(?![" + String.join("", new TreeSet<>(TAKEN)) + "]-)[A-Z]";

  private static volatile CaseNumbers known = new CaseNumbers(Set.of());

  private final Set<String> letters;
  private final Pattern number;

  /** One or several in a row; behind a line break as JSON writes it too. */
  private final Pattern row;

  CaseNumbers(Set<String> letters) {
    this.letters = Set.copyOf(letters);
    String first = letters.isEmpty() ? "" : String.join("|", new TreeSet<>(letters)) + "|";
    String one = "(?:" + first + ELSEWHERE + ")-[0-9]{3,8}(?![\\p{L}\\p{N}])";
    number = Pattern.compile(one);
    row =
        Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}-])|(?<=\\\\[nrt]))%1$s(?:(?:, | en |, en | of )%1$s)*"
                .formatted(one));
  }

  /** As the regions that ever joined this portal number their cases. */
  public static CaseNumbers known() {
    return known;
  }

  static synchronized void beginWith(String letters) {
    if (!known.letters.contains(letters)) {
      Set<String> all = new TreeSet<>(known.letters);
      all.add(letters);
      known = new CaseNumbers(all);
    }
  }

  /** Those that stand in a text. */
  public List<String> in(String words) {
    return row.matcher(words).results().flatMap(found -> numbers(found).stream()).toList();
  }

  /** The words, with a mark where numbers stood; it is told how many stood there. */
  public String replaced(String words, IntFunction<String> mark) {
    return row.matcher(words)
        .replaceAll(found -> Matcher.quoteReplacement(mark.apply(numbers(found).size())));
  }

  private List<String> numbers(MatchResult found) {
    return number.matcher(found.group()).results().map(MatchResult::group).toList();
  }
}
