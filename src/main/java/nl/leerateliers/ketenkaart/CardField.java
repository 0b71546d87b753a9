package nl.leerateliers.ketenkaart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of the card that people fill in.
 *
 * @param name its column, and its name for scripts
 * @param step where it stands: 1 to 6, or 0 for the head
 * @param most the most characters of a text, or the highest number
 * @param words where the words of its codes are, under {@code ketenkaart}
 */
public record CardField(
    String name, int step, FieldKind kind, int most, String words, List<String> codes) {

  public static final int STEPS = 6;
  static final String ORGANISATION = "organisation";

  /** Somebody looked and saw nothing of the list, which is not unknown. */
  static final String NONE_SEEN = "NONE_SEEN";

  private static final Set<String> REQUIRED =
      Set.of("title", "started_on", "primary_case_type", "juvenile_suspect", "domestic_violence");

  /** The fields of a card, in the order of the paper one. */
  public static final List<CardField> OF_CARD =
      fields(
          """
          title | 0 | LINE | 120 | |
          started_on | 0 | DATE | 0 | |
          intervention_chosen_on | 0 | DATE | 0 | |
          author_organisation | 0 | CODE | 0 | organisation |
          case_owner_organisation | 0 | CODE | 0 | organisation |
          case_owner | 0 | LINE | 40 | |
          suspect | 0 | LINE | 500 | |
          people_involved | 0 | LINE | 500 | |
          offence | 0 | LINE | 500 | |
          offence_kind | 0 | CODE | 0 | offenceKind | SHOPLIFTING THEFT BURGLARY ROBBERY VANDALISM ASSAULT PUBLIC_VIOLENCE THREAT WEAPON DRUGS FIREWORKS ARSON SEXUAL ONLINE DOMESTIC_ASSAULT DOMESTIC_THREAT STALKING COERCION OTHER
          police_team | 0 | LINE | 120 | |
          municipality | 0 | LINE | 120 | |
          primary_case_type | 0 | CODE | 0 | caseType | JUVENILE_SUSPECT DOMESTIC_VIOLENCE
          juvenile_suspect | 0 | YES_NO | 0 | |
          domestic_violence | 0 | YES_NO | 0 | |
          preselect | 0 | CODE | 0 | preselect | LOW MIDDLE HIGH NONE
          preselect_care | 0 | CODE | 0 | preselect | LOW MIDDLE HIGH NONE
          safety_house_plan | 0 | YES_NO | 0 | |
          basic_information | 1 | TEXT | 4000 | |
          safety_picture | 1 | TEXT | 4000 | |
          children | 1 | NUMBER | 20 | |
          children_ages | 1 | CODES | 0 | age | AGE_0_3 AGE_4_11 AGE_12_17
          violence_pattern | 1 | CODE | 0 | pattern | PATTERN INCIDENT
          restraining_orders | 1 | NUMBER | 20 | |
          pregnancy | 1 | YES_NO | 0 | |
          weapon | 1 | YES_NO | 0 | |
          risk_instrument | 1 | CODE | 0 | instrument | NONE DAS RIHG
          offender_history | 1 | CODE | 0 | offenderHistory | FIRST_OFFENDER REPEAT_OFFENDER FREQUENT_OFFENDER
          care_report | 1 | YES_NO | 0 | |
          running_care | 1 | LINE | 500 | |
          coordinating_party | 1 | LINE | 120 | |
          discussed_on | 2 | DATE | 0 | |
          several_days | 2 | YES_NO | 0 | |
          goal | 2 | TEXT | 4000 | |
          goal_kind | 2 | CODE | 0 | goalKind | VALUE CRIMINAL_LAW
          verdieping_decided | 2 | YES_NO | 0 | |
          verdieping_carried_out | 2 | YES_NO | 0 | |
          verdieping_why | 2 | TEXT | 4000 | |
          verdieping_reasons | 2 | CODES | 0 | reason | CONCERNS_CHILDREN CARE_SCORE_HIGH SCHOOL_CONCERNS REPEATED_VIOLENCE HELP_NOT_WORKING PICTURE_UNCLEAR VULNERABLE_SUSPECT VICTIM_UNSAFE NO_CARE_YET PROFESSIONAL_JUDGEMENT
          no_verdieping_reasons | 2 | CODES | 0 | reason | NO_MAJOR_CONCERNS ROUTE_ALREADY_SET MANY_PROFESSIONALS KNOWN_TO_CARE PARTNERS_SEPARATING QUICKLY_TO_COURT OTHER
          questions | 2 | TEXT | 4000 | |
          interpretation | 3 | TEXT | 4000 | |
          interpretation_minutes | 3 | NUMBER | 10000 | |
          intervention_kind | 4 | CODE | 0 | intervention | PUNISHMENT CARE MIX
          intervention | 4 | LINE | 500 | |
          intervention_why | 4 | TEXT | 4000 | |
          regular_disposition | 4 | LINE | 500 | |
          disposition_kind | 4 | CODE | 0 | disposition | DISMISSAL CONDITIONAL_DISMISSAL HALT PENALTY_ORDER SUMMONS OUTSIDE_CRIMINAL_LAW PENDING
          other_than_regular | 4 | YES_NO | 0 | |
          restraining_order_given | 4 | YES_NO | 0 | |
          behaviour_order | 4 | YES_NO | 0 | |
          care_outcome | 4 | CODE | 0 | careOutcome | NONE ADVISED LED STARTED PLAN_ALIGNED STILL_RUNNING
          joint_plan | 4 | YES_NO | 0 | |
          provable | 4 | YES_NO | 0 | |
          follow_up_agreements | 5 | TEXT | 4000 | |
          feedback_to | 5 | TEXT | 4000 | |
          value_added | 6 | TEXT | 4000 | |
          preselect_care_value | 6 | YES_NO | 0 | |
          evaluation | 6 | TEXT | 4000 | |
          facilitator_themes | 6 | CODES | 0 | facilitator | SHORT_LINES SPOKEN_WITH_PEOPLE SHARED_PICTURE LOCAL_KNOWLEDGE ROLE_OF_PROSECUTOR TIME_AND_SPACE EXPERTISE
          facilitators | 6 | TEXT | 4000 | |
          barrier_themes | 6 | CODES | 0 | barrier | PRIVACY OWN_RULES TIME_PRESSURE UNREACHABLE NO_CONSENT WAITING_LIST INFORMATION_MISSING NOT_PROVABLE
          barriers | 6 | TEXT | 4000 | |
          """);

  public CardField {
    codes = List.copyOf(codes);
  }

  /** A field of the card or of a row by its name. */
  public static Optional<CardField> find(String name) {
    return Stream.concat(
            OF_CARD.stream(),
            Arrays.stream(RowKind.values()).flatMap(kind -> kind.fields().stream()))
        .filter(field -> field.name.equals(name))
        .findFirst();
  }

  /** Whether it holds running text. */
  public boolean isText() {
    return kind == FieldKind.LINE || kind == FieldKind.TEXT;
  }

  boolean isRequired() {
    return REQUIRED.contains(name);
  }

  /** The codes it takes, also those of the region's own list. */
  List<String> codes(List<String> rows) {
    return words.equals(ORGANISATION)
        ? rows.stream().filter(row -> RowKind.of(row) == RowKind.ORGANISATION).toList()
        : codes;
  }

  /** The name of what is wrong with a text, if anything. */
  public @Nullable String fault(String text, List<String> rows) {
    if (text.isEmpty()) {
      return isRequired() ? "required" : null;
    }
    if (kind == FieldKind.CODES && text.contains(" ") && text.contains(NONE_SEEN)) {
      return "none-and-more";
    }
    return kind.fault(text, most, codes(rows));
  }

  /** Reads a table of fields: name, step, kind, most, words and codes. */
  static List<CardField> fields(String table) {
    return table.lines().map(CardField::field).toList();
  }

  private static CardField field(String line) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    List<String> codes =
        cells.get(5).isEmpty() ? List.of() : Arrays.asList(cells.get(5).split(" "));
    return new CardField(
        cells.get(0),
        Integer.parseInt(cells.get(1)),
        FieldKind.valueOf(cells.get(2)),
        Integer.parseInt(cells.get(3)),
        cells.get(4),
        codes);
  }
}
