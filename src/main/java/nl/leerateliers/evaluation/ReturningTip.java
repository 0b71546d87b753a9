package nl.leerateliers.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What tips of two or more weeks are about: the same group of the wall, learning point, principle
 * or tension field. Cases are not among them: who reads this may not see any.
 *
 * @param key the id of the group or the learning point, or the number of the principle or field
 * @param title the name of the group; for the others their key
 * @param weeks the atelier weeks in which such a tip was given, in order
 * @param tips the oldest first, without cases
 */
public record ReturningTip(
    About about, String key, String title, List<Integer> weeks, List<Evaluation> tips) {

  /** In what tips agree, the most telling first. */
  public enum About {
    GROUP,
    LEARNING_POINT,
    TENSION,
    PRINCIPLE
  }

  public ReturningTip {
    weeks = List.copyOf(weeks);
    tips = List.copyOf(tips);
  }

  /** "2, 4, 5". */
  public String weekNames() {
    return weeks.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** The day of the newest tip. */
  public LocalDate lastOn() {
    return tips.get(tips.size() - 1).givenOn();
  }
}
