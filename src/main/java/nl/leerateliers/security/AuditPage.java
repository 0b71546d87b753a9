package nl.leerateliers.security;

import java.util.List;
import nl.leerateliers.region.Region;

/**
 * A page of the audit trail.
 *
 * @param hasMore whether older lines follow
 * @param down the regions that could not be read
 */
public record AuditPage(List<AuditEntry> entries, int number, boolean hasMore, List<Region> down) {

  public AuditPage {
    entries = List.copyOf(entries);
    down = List.copyOf(down);
  }
}
