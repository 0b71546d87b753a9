package nl.leerateliers.passport;

/**
 * Where something that a learning point rests on can be read.
 *
 * @param label what it is, in a few words
 * @param address of the page that shows it
 * @param text what it says, for who starts a learning point from it
 */
public record EvidencePlace(String label, String address, String text) {}
