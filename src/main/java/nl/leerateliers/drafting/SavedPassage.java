package nl.leerateliers.drafting;

/**
 * What became of a text that was sent.
 *
 * @param conflict whether somebody else had written since: then nothing was kept
 * @param current what stands there now
 */
public record SavedPassage(boolean conflict, Passage current) {}
