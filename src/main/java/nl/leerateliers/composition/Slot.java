package nl.leerateliers.composition;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Document;

/**
 * A place where somebody may write: the opening of a chapter, or the end of one of its sections.
 * Its key does not hold the number of the section, which moves when sections come and go.
 *
 * @param key such as {@code 6} or {@code 6-per-atelierweek}
 * @param number as printed: {@code 6} or {@code 6.2}
 */
public record Slot(String key, String chapter, String number, String title) {

  private static final int LONGEST = 60;

  /** All of a document, in reading order. */
  public static List<Slot> of(Document document) {
    List<Slot> slots = new ArrayList<>();
    for (Chapter chapter : document.chapters()) {
      slots.add(opening(chapter));
      for (Block block : chapter.blocks()) {
        if (block instanceof Block.Section section) {
          slots.add(of(chapter, section));
        }
      }
    }
    return slots;
  }

  /** Whether it is the opening of its chapter. */
  public boolean isOpening() {
    return key.equals(chapter);
  }

  static Slot opening(Chapter chapter) {
    return new Slot(chapter.number(), chapter.number(), chapter.number(), chapter.title());
  }

  static Slot of(Chapter chapter, Block.Section section) {
    String slug = Slug.of(section.title());
    String name = slug.substring(0, Math.min(LONGEST, slug.length()));
    return new Slot(
        chapter.number() + "-" + name, chapter.number(), section.number(), section.title());
  }
}
