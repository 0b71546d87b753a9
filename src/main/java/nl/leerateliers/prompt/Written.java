package nl.leerateliers.prompt;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.CardField;
import nl.leerateliers.ketenkaart.Completeness;

/**
 * What is written on a card.
 *
 * @param values the text of every field by its address: {@code goal}, {@code OM.minutes}
 */
record Written(Map<String, String> values) {

  /** Stands for all the running text of a card. */
  static final String CARD = "card";

  Written {
    values = Map.copyOf(values);
  }

  /** A field of the card; of a field of the rows, what all organisations wrote there. */
  String of(String field) {
    if (field.equals(CARD)) {
      return joined(address -> CardField.find(name(address)).filter(CardField::isText).isPresent());
    }
    return values.containsKey(field)
        ? values.getOrDefault(field, "")
        : joined(address -> name(address).equals(field));
  }

  /** Whether anything is written in this step or a later one. */
  boolean hasReached(int step) {
    return values.entrySet().stream()
        .filter(entry -> Completeness.says(entry.getValue()))
        .flatMap(entry -> CardField.find(name(entry.getKey())).stream())
        .anyMatch(field -> field.step() >= step);
  }

  private String joined(Predicate<String> address) {
    return values.entrySet().stream()
        .filter(entry -> address.test(entry.getKey()) && !entry.getValue().isEmpty())
        .map(Map.Entry::getValue)
        .collect(Collectors.joining("\n"));
  }

  private static String name(String address) {
    return address.substring(address.indexOf('.') + 1);
  }
}
