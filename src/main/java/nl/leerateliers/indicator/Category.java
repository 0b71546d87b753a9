package nl.leerateliers.indicator;

import java.util.Arrays;
import java.util.List;
import nl.leerateliers.message.Messages;

/**
 * One value of a dimension: a code, and what people read.
 *
 * @param code such as {@code JUVENILE_SUSPECT} or {@code w3}
 * @param label in the language of the request
 */
public record Category(String code, String label) {

  /** A category whose label is the message {@code <prefix>.<code>}. */
  public static Category of(String prefix, String code) {
    return new Category(code, Messages.text(prefix + "." + code));
  }

  static <E extends Enum<E>> List<Category> all(String prefix, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(e -> of(prefix, e.name())).toList();
  }
}
