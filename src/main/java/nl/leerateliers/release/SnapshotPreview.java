package nl.leerateliers.release;

import java.util.List;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.learning.LearningPoint;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what the nation sees, or would see, of a region: protected figures over all cases and the
 * key figures of each case type, and the learning points that the region shares.
 *
 * @param snapshot which one; null for the figures of this moment
 * @param types the key figures of each case type
 */
public record SnapshotPreview(
    @Nullable RegionSnapshot snapshot,
    RegionFigures figures,
    List<RegionFigures> types,
    List<LearningPoint> learningPoints) {

  public SnapshotPreview {
    types = List.copyOf(types);
    learningPoints = List.copyOf(learningPoints);
  }
}
