package nl.leerateliers.ketenkaart;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card as it was.
 *
 * @param number of the last change that counts; 0 for the card before its first change
 * @param at when that change was saved, by whom; null for the card before its first change
 */
public record CardThen(
    int number, @Nullable Instant at, @Nullable String account, List<Step> steps) {

  public CardThen {
    steps = List.copyOf(steps);
  }

  /** The fields of a step that held something then, or hold something now. */
  public record Step(int number, List<Field> fields) {

    public Step {
      fields = List.copyOf(fields);
    }
  }

  /** A field in the words of the page; empty for nothing. */
  public record Field(String label, String then, String now) {

    public boolean isChanged() {
      return !then.equals(now);
    }
  }
}
