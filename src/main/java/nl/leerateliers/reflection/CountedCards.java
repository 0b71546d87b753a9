package nl.leerateliers.reflection;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which cards a figure counts, whatever the selection.
 *
 * @param figure where it stands on the dashboard: a section, or a table or figure within it
 * @param chosen what its cards have in common, as the list of cases takes it
 */
record CountedCards(String figure, Map<String, String> chosen) {

  /** A dimension of a table by atelier weeks. */
  static final String WEEK = "week";

  /** Where something stands, and what chooses it. */
  private record Line(Pattern id, String figure, String chosen, String rows, String columns) {}

  /**
   * A star is a part of the id. It is filled in for a star of what is chosen, in capitals for a
   * {@code ^}.
   */
  private static final List<Line> FIGURES =
      lines(
          """
          cases | cases |
          cases.juvenile | cases | caseType=JUVENILE_SUSPECT
          cases.domestic | cases | caseType=DOMESTIC_VIOLENCE
          verdieping | verdieping | verdieping=yes
          disposition.other | disposition.other | verdieping=yes other=yes
          care.led | care.led | verdieping=yes led=yes
          cards.available | cards.available | available=yes
          cards.coded | characteristics | available=yes characteristic=any
          verdieping.reason.* | verdieping.reason | verdieping=yes reason=*
          noVerdieping.reason.* | noVerdieping.reason | verdieping=no against=*
          disposition.* | disposition | verdieping=yes disposition=^
          intervention.* | intervention | verdieping=yes intervention=^
          goal.* | goals | verdieping=yes goal=^
          leadtime | leadTime | days=known
          preselectCare.* | preselect | caseType=JUVENILE_SUSPECT preselect=^
          preselectCare.none.domestic | preselect | caseType=DOMESTIC_VIOLENCE preselect=NONE
          preselectCare.*.verdieping | preselect | caseType=JUVENILE_SUSPECT preselect=^ verdieping=yes
          preselectCare.*.noVerdieping | preselect | caseType=JUVENILE_SUSPECT preselect=^ verdieping=no
          preselectCare.*.verdieping.reason.* | preselect | caseType=JUVENILE_SUSPECT preselect=^ verdieping=yes reason=*
          preselectCare.*.noVerdieping.reason.* | preselect | caseType=JUVENILE_SUSPECT preselect=^ verdieping=no against=*
          principle.* | principles | verdieping=yes principle=*
          principle.*.rating.* | ratings | verdieping=yes rating=*.*
          time.interpreting | time | verdieping=yes interpreted=yes
          time.gathering | time | minutes=any
          evaluated | furthered | evaluated=yes
          facilitator.* | facilitator | furthered=*
          barrier.* | barrier | hindered=*
          organisation.*.value | organisations | value=*
          organisation.*.minutes | organisations | minutes=*
          organisation.* | organisations | organisation=*
          completeness.* | completeness | available=yes filled=*
          completeness.*.empty | completeness | available=yes empty=*
          characteristic.*.* | characteristics | available=yes characteristic=*.*
          verdieping.unknown | verdieping | verdieping=unknown
          disposition.other.unknown | disposition.other | verdieping=yes other=unknown
          care.led.unknown | care.led | verdieping=yes led=unknown
          disposition.*.unknown | disposition | verdieping=yes disposition=unknown
          intervention.*.unknown | intervention | verdieping=yes intervention=unknown
          goal.*.unknown | goals | verdieping=yes goal=unknown
          verdieping.reason.*.unknown | verdieping.reason | verdieping=yes reason=unknown
          noVerdieping.reason.*.unknown | noVerdieping.reason | verdieping=no against=unknown
          preselectCare.*.unknown | preselect | caseType=JUVENILE_SUSPECT preselect=unknown
          impact.followed | followup | followed=yes
          impact.unknown | followup | followed=no
          """);

  /**
   * Tables: what is chosen of all, and the parameters that the codes of rows and columns fill in.
   */
  private static final List<Line> TABLES =
      lines(
          """
          goals | goals | verdieping=yes | week | goal
          weeks.caseType | weeks.caseType | | week | caseType
          weeks.verdieping | weeks.verdieping | | week | verdieping
          outcome.other | outcome.other | verdieping=yes | caseType | other
          outcome.care | outcome.care | verdieping=yes | caseType | led
          careLadder | careLadder | verdieping=yes | care | caseType
          disposition | disposition | verdieping=yes | disposition | caseType
          intervention | intervention | verdieping=yes | intervention | caseType
          preselectCare | preselectCare | caseType=JUVENILE_SUSPECT | preselect | verdieping
          leadtime | leadtime | | days | caseType
          """);

  private static final Pattern STAR = Pattern.compile("[*^]");

  /** Of a figure by its id; empty when no list selects just these. */
  static Optional<CountedCards> of(String id) {
    for (Line line : FIGURES) {
      Matcher parts = line.id().matcher(id);
      if (parts.matches()) {
        return Optional.of(
            new CountedCards(line.figure(), parameters(filledIn(line.chosen(), parts))));
      }
    }
    return Optional.empty();
  }

  /** Of a row of a table, or of one cell of it. */
  static Optional<CountedCards> of(String table, String row, @Nullable String column) {
    return TABLES.stream()
        .filter(line -> line.id().matcher(table).matches())
        .findFirst()
        .map(
            line -> {
              Map<String, String> chosen = parameters(line.chosen());
              chosen.put(line.rows(), row);
              if (column != null) {
                chosen.put(line.columns(), column);
              }
              return new CountedCards(line.figure(), chosen);
            });
  }

  private static String filledIn(String chosen, MatchResult parts) {
    StringBuilder filled = new StringBuilder();
    Matcher star = STAR.matcher(chosen);
    for (int part = 1; star.find(); part++) {
      String found = parts.group(part);
      star.appendReplacement(
          filled, star.group().equals("^") ? found.toUpperCase(Locale.ROOT) : found);
    }
    return star.appendTail(filled).toString();
  }

  private static Map<String, String> parameters(String chosen) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String part : chosen.isEmpty() ? new String[0] : chosen.split(" ", -1)) {
      int equals = part.indexOf('=');
      parameters.put(part.substring(0, equals), part.substring(equals + 1));
    }
    return parameters;
  }

  private static List<Line> lines(String text) {
    return text.lines().map(CountedCards::line).toList();
  }

  private static Line line(String text) {
    List<String> cells = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    String id = cells.get(0).replace(".", "\\.").replace("*", "(\\w+)");
    return new Line(
        Pattern.compile(id),
        cells.get(1),
        cells.get(2),
        cells.size() > 3 ? cells.get(3) : "",
        cells.size() > 4 ? cells.get(4) : "");
  }
}
