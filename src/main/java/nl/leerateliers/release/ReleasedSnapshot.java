package nl.leerateliers.release;

import java.time.Instant;
import java.time.LocalDate;
import nl.leerateliers.indicator.FrozenTally;
import nl.leerateliers.indicator.Snapshot;
import nl.leerateliers.message.DutchDate;

/**
 * A snapshot of which figures may be made.
 *
 * @param countedAt the moment of its figures
 */
public record ReleasedSnapshot(int number, Instant countedAt, FrozenTally tally) {

  /** What every figure of it says of where it comes from. */
  public Snapshot label() {
    return new Snapshot(number, LocalDate.ofInstant(countedAt, DutchDate.ZONE));
  }
}
