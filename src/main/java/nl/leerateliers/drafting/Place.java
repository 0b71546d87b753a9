package nl.leerateliers.drafting;

import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * Where a report is kept: that of one region in its own database, the overarching one in the
 * portal's.
 *
 * @param region null for the overarching report
 */
public record Place(@Nullable Region region) {

  /** In addresses, instead of the key of a region. */
  public static final String ALL = "overkoepelend";

  public static final Place EVERYWHERE = new Place(null);

  /** The key of the region, or {@link #ALL}. */
  public String key() {
    return region == null ? ALL : region.key();
  }

  /** The name of an edition in addresses: {@code haarlem-2}. */
  public String id(int number) {
    return key() + "-" + number;
  }
}
