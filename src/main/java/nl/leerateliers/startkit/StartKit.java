package nl.leerateliers.startkit;

import java.util.List;
import java.util.Map;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * What an atelier begins with, and what later ones did with what it left.
 *
 * @param earlier what each earlier atelier leaves, in the order of their start
 * @param missing earlier and later regions that did not answer now
 * @param choices of this atelier, the oldest first
 * @param later what became of it in each later atelier: the last choice on each item
 */
public record StartKit(
    Region region,
    Map<Region, List<KitItem>> earlier,
    List<Region> missing,
    List<KitChoice> choices,
    Map<Region, List<Seen>> later) {

  /**
   * A choice of a later atelier as the earlier one sees it.
   *
   * @param reason in the words that region released; empty before
   */
  public record Seen(KitChoice choice, String reason) {}

  public List<Region> regions() {
    return List.copyOf(earlier.keySet());
  }

  public List<Region> laterRegions() {
    return List.copyOf(later.keySet());
  }

  /** Those of one kind that a region leaves. */
  public List<KitItem> items(Region from, String kind) {
    return earlier.getOrDefault(from, List.of()).stream()
        .filter(item -> item.kind().name().equals(kind))
        .toList();
  }

  /** All choices of this atelier on an item, the oldest first. */
  public List<KitChoice> on(Region from, KitItem item) {
    return choices.stream()
        .filter(choice -> choice.isOn(from.key(), item.kind(), item.id()))
        .toList();
  }

  /** The choice that holds; null while nothing was chosen. */
  public @Nullable KitChoice last(Region from, KitItem item) {
    List<KitChoice> all = on(from, item);
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  /** How many items wait for a choice. */
  public long open() {
    return earlier.entrySet().stream()
        .flatMap(each -> each.getValue().stream().filter(i -> last(each.getKey(), i) == null))
        .count();
  }

  public long all() {
    return earlier.values().stream().mapToLong(List::size).sum();
  }
}
