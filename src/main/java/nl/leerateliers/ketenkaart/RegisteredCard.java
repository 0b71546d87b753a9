package nl.leerateliers.ketenkaart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a registration.
 *
 * @param id the card; null when nothing was registered
 * @param faults why not; empty when it was
 */
public record RegisteredCard(@Nullable String id, List<Registration.Fault> faults) {

  public RegisteredCard {
    faults = List.copyOf(faults);
  }
}
