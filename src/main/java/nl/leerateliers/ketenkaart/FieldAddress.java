package nl.leerateliers.ketenkaart;

import java.util.List;
import java.util.Optional;

/**
 * One field of one card: {@code goal}, {@code OM.minutes} in the row of an organisation, or {@code
 * person-VICTIM.safety_before} in another row.
 *
 * @param row empty for a field of the card itself
 */
record FieldAddress(String row, CardField field) {

  /** The field of this name, where the row is one of those that the card can have. */
  static Optional<FieldAddress> find(String text, List<String> rows) {
    int dot = text.indexOf('.');
    String row = dot < 0 ? "" : text.substring(0, dot);
    if (dot >= 0 && !rows.contains(row)) {
      return Optional.empty();
    }
    return (dot < 0 ? CardField.OF_CARD : RowKind.of(row).fields())
        .stream()
            .filter(field -> field.name().equals(text.substring(dot + 1)))
            .findFirst()
            .map(field -> new FieldAddress(row, field));
  }

  String text() {
    return row.isEmpty() ? field.name() : row + "." + field.name();
  }
}
