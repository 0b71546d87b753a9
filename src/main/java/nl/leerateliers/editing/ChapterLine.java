package nl.leerateliers.editing;

import java.util.List;
import nl.leerateliers.composition.Slot;

/**
 * A chapter in the list beside the editor.
 *
 * @param reason why it is left out; empty when it is not
 * @param open whether its sections are shown
 */
public record ChapterLine(Slot chapter, String reason, boolean open, List<Line> lines) {

  /**
   * A slot of it.
   *
   * @param written whether there is a text
   * @param comments how many wait for an answer
   */
  public record Line(Slot slot, boolean here, boolean written, long comments, long faults) {}

  /** Whether anything is written in the chapter. */
  public boolean isWritten() {
    return lines.stream().anyMatch(Line::written);
  }

  public boolean isLeftOut() {
    return !reason.isEmpty();
  }
}
