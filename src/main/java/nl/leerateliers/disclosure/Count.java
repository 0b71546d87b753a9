package nl.leerateliers.disclosure;

import java.util.List;
import java.util.OptionalInt;

/**
 * A number of cases as it may be shown. Only {@link Disclosure} makes one, so a raw number never
 * reaches a page or a file by accident; percentages, bars and texts come from this value only (rule
 * R5 of the disclosure rules).
 */
public sealed interface Count permits Shown, Withheld {

  /** The number; empty when it is withheld. */
  OptionalInt value();

  /** The number, or the one symbol for everything that is withheld. */
  String text();

  default boolean isShown() {
    return value().isPresent();
  }

  /** The sum of published counts; withheld as soon as one of them is. */
  static Count sum(List<Count> counts) {
    int total = 0;
    for (Count count : counts) {
      if (!count.isShown()) {
        return Withheld.WITHHELD;
      }
      total += count.value().getAsInt();
    }
    return new Shown(total);
  }
}
