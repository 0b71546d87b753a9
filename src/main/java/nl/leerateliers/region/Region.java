package nl.leerateliers.region;

import java.util.Comparator;

/**
 * Owner of one regional dataset.
 *
 * @param key the region in addresses, such as {@code haarlem}
 * @param name the region as people call it, such as Noord-Holland
 * @param atelier the place of its learning atelier, such as Haarlem
 * @param order its place in every comparison; never by value
 * @param letter the letter its card ids start with
 * @param period the days on which the atelier worked
 * @param lengthFictitious whether the length of the period is invented
 * @param fictitious whether its cards are invented
 * @param note one sentence on where the data comes from
 */
public record Region(
    String key,
    String name,
    String atelier,
    int order,
    String letter,
    Period period,
    boolean lengthFictitious,
    boolean fictitious,
    String note) {

  /** The same in every comparison, whatever the figures are. */
  static final Comparator<Region> IN_FIXED_ORDER =
      Comparator.comparingInt(Region::order)
          .thenComparing(region -> region.period().from())
          .thenComparing(Region::key);
}
