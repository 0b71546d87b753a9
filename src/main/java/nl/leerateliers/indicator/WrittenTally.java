package nl.leerateliers.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.leerateliers.ketenkaart.Characteristic;

/**
 * What stands on the cards that are available for research, counted. Integers by day, so that weeks
 * and regions add up.
 *
 * @param days the cards of a day and which fields hold something
 * @param coded cards of a day on which a coder noted a characteristic
 * @param items cards with one characteristic
 * @param themes cards with any characteristic of a kind within a theme; a card with several counts
 *     once
 */
record WrittenTally(List<Day> days, List<Coded> coded, List<Item> items, List<Theme> themes) {

  /**
   * Cards of one day; the lists hold a number per field of {@link
   * nl.leerateliers.ketenkaart.FilledField#OF_CARD}.
   *
   * @param asked cards on which the field is asked
   * @param filled cards on which it holds something
   */
  record Day(LocalDate startedOn, int cards, List<Integer> asked, List<Integer> filled) {}

  record Coded(LocalDate startedOn, int count) {}

  record Item(String code, int count) {}

  record Theme(Characteristic.Kind kind, int theme, LocalDate startedOn, int count) {}

  int cards() {
    return days.stream().mapToInt(Day::cards).sum();
  }

  int asked(int field) {
    return days.stream().mapToInt(day -> day.asked().get(field)).sum();
  }

  int filled(int field) {
    return days.stream().mapToInt(day -> day.filled().get(field)).sum();
  }

  int codedCards() {
    return coded.stream().mapToInt(Coded::count).sum();
  }

  int withItem(String code) {
    return items.stream().filter(i -> i.code().equals(code)).mapToInt(Item::count).sum();
  }

  List<Theme> themes(Predicate<Theme> which) {
    return themes.stream().filter(which).toList();
  }
}
