package nl.leerateliers.begeleidingsgroep;

import java.time.Instant;
import java.time.LocalDate;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.message.DutchDate;
import org.jspecify.annotations.Nullable;

/**
 * The protected figures that a meeting looks at.
 *
 * @param number of the snapshot; null while they are not frozen
 * @param checksum of the snapshot; empty while they are not frozen
 * @param of the moment they hold for; null while they are not frozen
 */
public record Figures(
    RegionFigures figures, @Nullable Integer number, String checksum, @Nullable Instant of) {

  private static final int SHORT = 12;

  public boolean isFrozen() {
    return number != null;
  }

  /** The day they hold for; null while they are not frozen. */
  public @Nullable LocalDate day() {
    return of == null ? null : LocalDate.ofInstant(of, DutchDate.ZONE);
  }

  /** The part of the checksum that people read. */
  public String shortChecksum() {
    return checksum.isEmpty() ? "" : checksum.substring(0, SHORT);
  }
}
