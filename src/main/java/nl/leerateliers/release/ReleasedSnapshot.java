package nl.leerateliers.release;

import java.time.Instant;
import nl.leerateliers.indicator.FrozenTally;

/**
 * A snapshot of which figures may be made.
 *
 * @param countedAt the moment of its figures
 */
public record ReleasedSnapshot(int number, Instant countedAt, FrozenTally tally) {}
