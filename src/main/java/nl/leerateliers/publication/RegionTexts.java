package nl.leerateliers.publication;

import java.util.List;
import nl.leerateliers.region.Region;

/**
 * One kind of text that a region may release. A slice that has such texts offers a bean of this
 * type, and then they stand on the page {@code /ateliers/{region}/vrijgave}.
 */
public abstract class RegionTexts {

  private final String kind;

  /**
   * The texts of a kind.
   *
   * @param kind such as {@code learning-point}
   */
  protected RegionTexts(String kind) {
    this.kind = kind;
  }

  /** The kind, such as {@code learning-point}. */
  public String kind() {
    return kind;
  }

  /** All of a region as they are now. */
  public abstract List<RegionText> in(Region region);

  /**
   * One of this kind.
   *
   * @param page on which it stands, after the address of the region
   */
  protected RegionText text(
      Region region,
      String id,
      String title,
      String page,
      Words words,
      boolean fictitious,
      RegionText.Standing standing) {
    String address = "/ateliers/" + region.key() + "/" + page;
    return new RegionText(kind, id, title, address, words, fictitious, standing);
  }
}
