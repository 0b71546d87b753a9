package nl.leerateliers.prompt;

/**
 * A question, and when the portal asks it.
 *
 * @param version counts up when the question or its condition changes
 * @param characteristic the item of annex 2 it comes from, such as {@code 7.2}
 * @param source the line of the source report, such as {@code L961}
 * @param field the field of the card where it is asked
 * @param step the step that field stands in
 */
record Rule(
    String id,
    int version,
    String characteristic,
    Kind kind,
    String source,
    String field,
    int step,
    Condition condition,
    String question) {}
