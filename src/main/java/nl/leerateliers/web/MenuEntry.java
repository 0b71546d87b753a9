package nl.leerateliers.web;

/**
 * A line of the main menu.
 *
 * @param section what a view calls itself to be marked as the current one
 */
public record MenuEntry(String section, String label, String href) {}
