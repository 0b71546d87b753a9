package nl.leerateliers.addedfield;

import org.jspecify.annotations.Nullable;

/**
 * A field with what stands in it on one card.
 *
 * @param original what the writer starts from
 * @param value what is shown in the field: the same, or what was typed and not kept
 * @param theirs what somebody else wrote meanwhile; null when nobody did
 * @param fault why what was typed is not kept; empty when nothing is wrong
 */
public record FilledField(
    AddedField field, String original, String value, @Nullable String theirs, String fault) {}
