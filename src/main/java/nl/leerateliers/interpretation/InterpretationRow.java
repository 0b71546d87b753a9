package nl.leerateliers.interpretation;

import java.time.Instant;

/**
 * An interpretation as people and scripts read it.
 *
 * @param title the question of the section it stands under
 * @param author role, and organisation where one was named; never a name
 * @param selection which cases its author had in sight, in words
 * @param query the same as it stands in an address
 * @param own whether the reader wrote it
 */
public record InterpretationRow(
    String id,
    String figure,
    String title,
    String text,
    String author,
    Instant writtenAt,
    String selection,
    String query,
    boolean own) {}
