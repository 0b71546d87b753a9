package nl.leerateliers.composition;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What changed in a text, word by word. */
public record TextDifference(List<Part> parts) {

  /** A stretch of words. */
  public record Part(Kind kind, String text) {}

  /** What became of it. */
  public enum Kind {
    SAME,
    GONE,
    NEW
  }

  public static TextDifference between(String before, String after) {
    List<String> from = words(before);
    List<String> to = words(after);
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
      add(parts, Kind.SAME, from.subList(at, delta.getSource().getPosition()));
      add(parts, Kind.GONE, delta.getSource().getLines());
      add(parts, Kind.NEW, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(parts, Kind.SAME, from.subList(at, from.size()));
    return new TextDifference(parts);
  }

  /** Whether anything changed. */
  public boolean isAny() {
    return parts.stream().anyMatch(part -> part.kind() != Kind.SAME);
  }

  private static void add(List<Part> parts, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      parts.add(new Part(kind, String.join("", words)));
    }
  }

  /** Words with the spaces behind them. */
  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
  }
}
