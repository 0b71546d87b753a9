package nl.leerateliers.ketenkaart;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A field of {@link Completeness} as a condition in SQL, so that a region is counted in its
 * database and no card is loaded. The card is the table {@code k}.
 *
 * @param step 1 to 6; 0 is the head
 * @param name the stable name, as {@link Completeness} has it
 * @param applies on which cards the field is asked
 * @param filled on which of those it holds something, by content
 */
public record FilledField(int step, String name, String applies, String filled) {

  private static final String ALWAYS = "1 = 1";

  /** The card asks some fields only of who wants to deepen. */
  private static final String UNLESS_NOT_DEEPENED = "coalesce(k.verdieping_decided, true) = true";

  /** Nothing that says something begins with more signs than this. */
  private static final int LOOKED_AT = 80;

  private static final String ALPHABET = "'abcdefghijklmnopqrstuvwxyz'";

  private static final String SIGNS = "-–—−_/\\|,;:!?()[]{}<>*+=&%#@~^$…•·\"'‘’“”„`\t\r\n\u00a0";

  private static final Pattern COLUMN = Pattern.compile("\\bk\\.(\\w+)");

  /** Every field in the order of the card. */
  public static final List<FilledField> OF_CARD =
      """
      0 | interventionChosenOn | known | intervention_chosen_on
      0 | author | says | author_organisation
      0 | suspect | says | suspect
      0 | peopleInvolved | says | people_involved
      0 | offence | says | offence
      0 | preselect | known | preselect
      0 | preselectCare | known | preselect_care
      0 | safetyHousePlan | known | safety_house_plan
      1 | basicInformation | says | basic_information
      1 | safetyPicture | says | safety_picture
      1 | safetyBefore | row card_safety | codes safety_before, codes resilience_before, known ground_before
      2 | verdieping | known | verdieping_decided
      2 | verdiepingWhy | any | codes verdieping_reasons, codes no_verdieping_reasons, says verdieping_why
      2 | goal | says | goal
      2? | questions | says | questions
      2? | activity | row contribution | says activity, says not_obtained, known not_obtained_reason
      2? | conversations | row card_conversation | known spoken_with
      3 | interpretation | says | interpretation
      4 | interventionKind | known | intervention_kind
      4 | intervention | says | intervention
      4 | interventionWhy | says | intervention_why
      5 | followUpAgreements | says | follow_up_agreements
      5 | feedbackTo | says | feedback_to
      6 | valueAdded | says | value_added
      6 | preselectCareValue | known | preselect_care_value
      6 | evaluation | says | evaluation
      6 | demand | row contribution | says demand
      6 | facilitators | any | says facilitators, codes facilitator_themes
      6 | barriers | any | says barriers, codes barrier_themes
      6 | safetyAfter | row card_safety | codes safety_after, codes resilience_after, known ground_after
      6 | principles | row principle_evidence | says evidence
      6 | tensions | row card_tension | known position
      """
          .lines()
          .map(FilledField::of)
          .toList();

  /** The field with this name. */
  static FilledField named(String name) {
    return OF_CARD.stream().filter(field -> field.name.equals(name)).findFirst().orElseThrow();
  }

  /**
   * The cards on which it is asked and holds something, or nothing: in JPQL, of the card {@code k}.
   */
  String asked(boolean something) {
    String sql = "(%s) and %s (%s)".formatted(applies, something ? "" : "not", filled);
    return COLUMN
        .matcher(sql)
        .results()
        .map(column -> ", column('" + column.group(1) + "', k)")
        .collect(
            Collectors.joining(
                "",
                "SQL('case when "
                    + COLUMN.matcher(sql).replaceAll("?").replace("'", "''")
                    + " then 1 else 0 end'",
                ") = 1"));
  }

  private static FilledField of(String line) {
    List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    boolean onlyDeepened = cells.get(0).endsWith("?");
    return new FilledField(
        Integer.parseInt(cells.get(0).substring(0, 1)),
        cells.get(1),
        onlyDeepened ? UNLESS_NOT_DEEPENED : ALWAYS,
        condition(cells.get(2), cells.get(3)));
  }

  private static String condition(String kind, String columns) {
    if (kind.equals("any")) {
      return any("k", columns);
    }
    if (kind.startsWith("row ")) {
      return "exists (select 1 from %s r where r.card_id = k.id and (%s))"
          .formatted(kind.substring("row ".length()), any("r", columns));
    }
    return one("k", kind + " " + columns);
  }

  private static String any(String table, String columns) {
    return Arrays.stream(columns.split(", "))
        .map(column -> one(table, column))
        .collect(Collectors.joining(" or "));
  }

  private static String one(String table, String kindAndColumn) {
    String[] parts = kindAndColumn.split(" ");
    String column = table + "." + parts[1];
    return switch (parts[0]) {
      case "says" -> says(column);
      case "codes" -> "coalesce(" + column + ", '') <> ''";
      default -> column + " is not null";
    };
  }

  /** {@link Completeness#says} in SQL: dots go, other signs become one space. */
  private static String says(String column) {
    String words =
        "translate(replace(lower(substring(%s from 1 for %d)), '.', ''), %s, '%s')"
            .formatted(column, LOOKED_AT, literal(SIGNS), " ".repeat(SIGNS.length()));
    for (int doubled = 0; doubled < 3; doubled++) {
      words = "replace(" + words + ", '  ', ' ')";
    }
    String nothing =
        Completeness.saysNothing().stream()
            .sorted()
            .map(FilledField::literal)
            .collect(Collectors.joining(", "));
    return "case when %s then true when %s then true else coalesce(trim(%s), '') not in (%s) end"
        .formatted(beginsOtherwise(column, 2), beginsOtherwise(column, 3), words, nothing);
  }

  /**
   * Whether a text begins with so many letters that nothing of what says nothing begins with them.
   * Most texts do, which saves looking at the rest.
   */
  private static String beginsOtherwise(String column, int letters) {
    String start = "lower(substring(" + column + " from 1 for " + letters + "))";
    String starts =
        Completeness.saysNothing().stream()
            .map(words -> literal(words.substring(0, Math.min(letters, words.length()))))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return IntStream.rangeClosed(1, letters)
        .mapToObj(
            place ->
                "position(substring(%s from %d for 1) in %s) > 0".formatted(start, place, ALPHABET))
        .collect(Collectors.joining(" and ", "", " and " + start + " not in (" + starts + ")"));
  }

  /** Signs by their number: a question mark or a hash would be taken for a parameter. */
  private static String literal(String text) {
    return text.chars()
        .mapToObj(sign -> String.format("\\%04X", sign))
        .collect(Collectors.joining("", "U&'", "'"));
  }
}
