package nl.leerateliers.ketenkaart;

/**
 * One field as somebody wants it.
 *
 * @param field the address of the field: {@code goal}, or {@code OM.minutes} in a row
 * @param from what stood there when they started; empty for nothing
 * @param to what they want there; empty for nothing
 */
public record CardEdit(String field, String from, String to) {}
