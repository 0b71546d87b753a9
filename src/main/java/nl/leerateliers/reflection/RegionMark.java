package nl.leerateliers.reflection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leerateliers.region.Region;

/**
 * How an atelier is drawn: one of four hues and one of four shapes, another pair for each of the
 * first sixteen. It keeps them when another atelier does not answer.
 *
 * @param place its place among all ateliers in their fixed order, from 0
 */
public record RegionMark(int place) {

  /** As there are hues: more cannot be told apart by everyone. */
  private static final int HUES = 4;

  /** Dot, diamond, triangle and square, in a field of sixteen by sixteen. */
  private static final List<String> SHAPES =
      List.of(
          "M8 .5a7.5 7.5 0 1 0 .01 0z", "M8 0 16 8 8 16 0 8z", "M8 1 16 15H0z", "M1 1h14v14H1z");

  /** The marks of all ateliers of a comparison, also of those that are missing, by their key. */
  static Map<String, RegionMark> of(CrossAtelierReflection reflection) {
    List<Region> regions =
        Stream.of(
                reflection.ateliers().stream().map(CrossAtelierReflection.Atelier::region),
                reflection.missing().stream(),
                reflection.unreleased().stream())
            .flatMap(some -> some)
            .sorted(Comparator.comparingInt(Region::order).thenComparing(Region::key))
            .toList();
    Map<String, RegionMark> marks = new TreeMap<>();
    for (int place = 0; place < regions.size(); place++) {
      marks.put(regions.get(place).key(), new RegionMark(place));
    }
    return marks;
  }

  public int hue() {
    return place % HUES + 1;
  }

  public String shape() {
    return SHAPES.get((place + place / HUES) % SHAPES.size());
  }
}
