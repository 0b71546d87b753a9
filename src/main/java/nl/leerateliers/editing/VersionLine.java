package nl.leerateliers.editing;

import nl.leerateliers.composition.TextDifference;
import nl.leerateliers.drafting.Passage;

/**
 * A version of a text.
 *
 * @param difference from it to what stands there now
 */
public record VersionLine(Passage passage, boolean now, TextDifference difference) {}
