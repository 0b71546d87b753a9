package nl.leerateliers.release;

import java.util.List;
import nl.leerateliers.indicator.RegionFigures;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what the nation sees, or would see, of a region: protected figures over all cases and the
 * key figures of each case type, and the words that the region shares.
 *
 * @param snapshot which one; null for the figures of this moment
 * @param types the key figures of each case type
 */
public record SnapshotPreview(
    @Nullable RegionSnapshot snapshot,
    RegionFigures figures,
    List<RegionFigures> types,
    SharedWords words) {

  public SnapshotPreview {
    types = List.copyOf(types);
  }
}
