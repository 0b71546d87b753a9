package nl.leerateliers.board;

import java.util.List;
import nl.leerateliers.ketenkaart.Ketenkaart;

/**
 * A case as the board shows it.
 *
 * @param moved whether people put it at this moment, and not its card
 * @param days how many days ago it started
 */
public record BoardCase(
    Ketenkaart card, Moment moment, boolean moved, long days, List<OpenPoint> open) {

  public BoardCase {
    open = List.copyOf(open);
  }

  /** Whether it started on an earlier day and no intervention was chosen yet. */
  public boolean runsOver() {
    return days > 0 && moment != Moment.DECIDED;
  }
}
