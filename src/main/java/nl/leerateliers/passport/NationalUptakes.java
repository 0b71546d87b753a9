package nl.leerateliers.passport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * What became of the released learning points in the other ateliers. It counts nothing: a number of
 * ateliers would be a score.
 *
 * @param ateliers in the fixed order, also those that did not answer
 * @param rows one per released point
 * @param missing ateliers that did not answer in time
 */
public record NationalUptakes(List<Region> ateliers, List<Row> rows, List<Region> missing) {

  public NationalUptakes {
    ateliers = List.copyOf(ateliers);
    rows = List.copyOf(rows);
    missing = List.copyOf(missing);
  }

  /** What can be said of one atelier and a point of another. */
  public enum Standing {
    /** It is its own. */
    OWN,
    /** It began earlier, or at the same time. */
    BEFORE,
    /** It did not say yet. */
    OPEN,
    /** It did not answer now. */
    MISSING,
    TAKEN_UP,
    ADAPTED,
    SET_ASIDE
  }

  /**
   * What one atelier does with a point.
   *
   * @param at when it said so; null where it did not
   * @param earlierWords whether it read other words than those released now
   */
  public record Cell(Standing standing, @Nullable Instant at, boolean earlierWords) {}

  /**
   * A released point.
   *
   * @param point in the words that were released
   * @param movedOn when it came to its state; null where its source does not tell
   * @param cells by the key of the region
   */
  public record Row(
      Region from, LearningPoint point, @Nullable LocalDate movedOn, Map<String, Cell> cells) {}
}
