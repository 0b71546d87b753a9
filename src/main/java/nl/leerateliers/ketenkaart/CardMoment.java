package nl.leerateliers.ketenkaart;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody saved on a card at one moment.
 *
 * @param number of the last change of this moment; the card's state just after it goes by this
 * @param account who saved
 */
public record CardMoment(int number, String account, Instant at, List<Line> lines) {

  public CardMoment {
    lines = List.copyOf(lines);
  }

  /** What was changed, in short. */
  public String labels() {
    return lines.stream().map(Line::label).collect(Collectors.joining("; "));
  }

  /**
   * One field, in the words of the page.
   *
   * @param before empty for nothing
   * @param after empty for nothing
   */
  public record Line(String label, String before, String after) {}
}
