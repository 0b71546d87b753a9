package nl.leerateliers.startkit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that an earlier atelier leaves.
 *
 * @param id within its kind and region
 * @param title what it is about
 * @param words what the earlier region lets others read of it, part by part
 * @param state how far it was there, in words; empty where there is no such thing
 * @param step of the card, for a field; else 0
 * @param options of a field, one on a line
 */
public record KitItem(
    ItemKind kind,
    String id,
    String title,
    List<String> words,
    String state,
    boolean fictitious,
    int step,
    String options) {

  public KitItem {
    words = words.stream().filter(word -> !word.isBlank()).toList();
  }

  KitItem(
      ItemKind kind,
      String id,
      String title,
      List<@Nullable String> words,
      String state,
      boolean fictitious) {
    this(
        kind,
        id,
        title,
        words.stream().map(word -> word == null ? "" : word).toList(),
        state,
        fictitious,
        0,
        "");
  }
}
