package nl.leerateliers.ketenkaart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows that hang on a card, each kind in a table of its own. */
enum RowKind {
  /** What an organisation brought in. */
  ORGANISATION(
      "",
      "contribution",
      "organisation",
      """
      activity | 2 | TEXT | 4000 | |
      from_whom | 2 | LINE | 500 | |
      not_obtained_reason | 2 | CODE | 0 | barrier | PRIVACY OWN_RULES TIME_PRESSURE UNREACHABLE NO_CONSENT INFORMATION_MISSING
      not_obtained | 2 | LINE | 500 | |
      obtained_by | 2 | CODE | 0 | organisation |
      minutes | 2 | NUMBER | 1440 | |
      demand | 6 | TEXT | 4000 | |
      added_value | 6 | YES_NO | 0 | |
      """),
  /** Who was spoken to. */
  CONVERSATION(
      "conversation-",
      "card_conversation",
      "number",
      """
      spoken_with | 2 | CODE | 0 | spokenWith | SUSPECT VICTIM REPORTER PARENTS FAMILY PROFESSIONAL OTHER
      spoken_by | 2 | CODE | 0 | organisation |
      spoken_how | 2 | CODE | 0 | spokenHow | FACE_TO_FACE SCREEN PHONE OTHER
      spoken_on | 2 | DATE | 0 | |
      """),
  /** Safety and resilience of people in one role, before and after. */
  PERSON(
      "person-",
      "card_safety",
      "person_role",
      """
      safety_before | 1 | CODES | 0 | safety | FEAR PSYCHOLOGICAL_VIOLENCE PHYSICAL_VIOLENCE EXPLOITATION NONE_SEEN
      resilience_before | 1 | CODES | 0 | resilience | SELF_RELIANT SELF_DIRECTING TREATMENT SUPPORT NONE_SEEN
      ground_before | 1 | LINE | 500 | |
      safety_after | 6 | CODES | 0 | safety | FEAR PSYCHOLOGICAL_VIOLENCE PHYSICAL_VIOLENCE EXPLOITATION NONE_SEEN
      resilience_after | 6 | CODES | 0 | resilience | SELF_RELIANT SELF_DIRECTING TREATMENT SUPPORT NONE_SEEN
      ground_after | 6 | LINE | 500 | |
      """),
  /** Where a leading principle showed in the case. */
  PRINCIPLE(
      "principle-",
      "principle_evidence",
      "principle",
      """
      evidence | 6 | TEXT | 500 | |
      rating | 6 | SCALE | 0 | rating | 1 2 3 4 5
      """),
  /** Where the case stood between the poles of a tension field. */
  TENSION(
      "tension-",
      "card_tension",
      "tension",
      """
      position | 6 | SCALE | 0 | position | -2 -1 0 1 2
      sentence | 6 | LINE | 500 | |
      """);

  static final int MOST_CONVERSATIONS = 20;
  private static final int TENSION_FIELDS = 5;

  private final String prefix;
  private final String table;
  private final String keyColumn;
  private final List<CardField> fields;

  RowKind(String prefix, String table, String keyColumn, String fields) {
    this.prefix = prefix;
    this.table = table;
    this.keyColumn = keyColumn;
    this.fields = CardField.fields(fields);
  }

  String table() {
    return table;
  }

  String keyColumn() {
    return keyColumn;
  }

  List<CardField> fields() {
    return fields;
  }

  /** The name of a row, such as {@code OM} or {@code person-VICTIM}; codes are in capitals. */
  String row(Object key) {
    return prefix + key;
  }

  /** What the key column of a row holds. */
  Object key(String row) {
    String key = row.substring(prefix.length());
    return this == ORGANISATION || this == PERSON ? key : Integer.valueOf(key);
  }

  static RowKind of(String row) {
    return Arrays.stream(values())
        .filter(kind -> kind != ORGANISATION && row.startsWith(kind.prefix))
        .findFirst()
        .orElse(ORGANISATION);
  }

  /** The rows that a card of any region can have. */
  static Stream<String> everywhere() {
    return Stream.of(
            Arrays.stream(PersonRole.values()).map(PERSON::row),
            IntStream.rangeClosed(1, MOST_CONVERSATIONS).mapToObj(CONVERSATION::row),
            IntStream.rangeClosed(1, TENSION_FIELDS).mapToObj(TENSION::row))
        .flatMap(rows -> rows);
  }
}
