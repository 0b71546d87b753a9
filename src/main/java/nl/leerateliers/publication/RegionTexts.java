package nl.leerateliers.publication;

import java.util.List;
import nl.leerateliers.region.Region;

/**
 * One kind of text that a region may release. A slice that has such texts offers a bean of this
 * type, and then they stand on the page {@code /ateliers/{region}/vrijgave}.
 */
public interface RegionTexts {

  /** The kind, such as {@code learning-point}. */
  String kind();

  /** All of a region as they are now. */
  List<RegionText> in(Region region);
}
