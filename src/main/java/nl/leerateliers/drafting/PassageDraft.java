package nl.leerateliers.drafting;

/**
 * A text as somebody sends it.
 *
 * @param title of the slot, as it is now
 * @param from the version that the writer had before them; 0 for none
 * @param whileTyping whether the page saved it by itself
 */
public record PassageDraft(String slot, String title, int from, String text, boolean whileTyping) {}
