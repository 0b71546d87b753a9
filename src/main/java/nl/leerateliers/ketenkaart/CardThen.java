package nl.leerateliers.ketenkaart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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

  /**
   * The fields of both states by step, in the order of the state of then.
   *
   * @param shown what a reader sees of a text that the card no longer holds
   */
  static List<Step> steps(
      Map<String, String> then,
      Map<String, String> now,
      FieldWords words,
      UnaryOperator<String> shown) {
    Map<Integer, List<Field>> steps = new TreeMap<>();
    then.forEach(
        (address, text) -> {
          String before = words.value(address, text);
          String present = words.value(address, now.getOrDefault(address, ""));
          if (!before.isEmpty() || !present.isEmpty()) {
            steps
                .computeIfAbsent(words.step(address), step -> new ArrayList<>())
                .add(
                    new Field(
                        words.label(address),
                        before.equals(present) ? before : shown.apply(before),
                        present));
          }
        });
    return steps.entrySet().stream().map(e -> new Step(e.getKey(), e.getValue())).toList();
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
