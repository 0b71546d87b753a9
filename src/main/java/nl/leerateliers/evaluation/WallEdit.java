package nl.leerateliers.evaluation;

/**
 * One change on the wall, with what its maker saw: only then can two people arrange it at once and
 * neither write over the other.
 *
 * @param id of a card or a group
 * @param from what the maker saw
 */
record WallEdit(String id, PinField field, String from, String to) {}
