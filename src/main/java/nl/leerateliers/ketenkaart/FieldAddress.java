package nl.leerateliers.ketenkaart;

import java.util.List;
import java.util.Optional;

/**
 * One field of one card: {@code goal}, or {@code OM.minutes} in the row of an organisation.
 *
 * @param organisation empty for a field of the card itself
 */
record FieldAddress(String organisation, CardField field) {

  static Optional<FieldAddress> find(String text, List<String> organisations) {
    int dot = text.indexOf('.');
    String row = dot < 0 ? "" : text.substring(0, dot);
    if (dot >= 0 && !organisations.contains(row)) {
      return Optional.empty();
    }
    return (dot < 0 ? CardField.OF_CARD : CardField.OF_ROW)
        .stream()
            .filter(field -> field.name().equals(text.substring(dot + 1)))
            .findFirst()
            .map(field -> new FieldAddress(row, field));
  }

  String text() {
    return organisation.isEmpty() ? field.name() : organisation + "." + field.name();
  }
}
