package nl.leerateliers.ketenkaart;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.ketenkaart.Characteristic.Kind;

/** Annex 2: nine themes with 54 items of three kinds, in the order of the source. */
public final class CodingFrame {

  /** A letter per item: D a defect of the card, A a point of attention, Q a question. */
  private static final List<String> THEMES =
      List.of(
          "DDDAD", "D", "DDDD", "DD", "AAAAAAAAA", "AAAAAA", "QQQQQQAQQQQ", "AAAAQAAQ", "QQQQQQQD");

  private static final List<Characteristic> ITEMS = items();

  private CodingFrame() {}

  /** All items, by theme. */
  public static List<Characteristic> all() {
    return ITEMS;
  }

  public static int themes() {
    return THEMES.size();
  }

  public static List<Characteristic> ofTheme(int theme) {
    return ITEMS.stream().filter(item -> item.theme() == theme).toList();
  }

  private static List<Characteristic> items() {
    List<Characteristic> items = new ArrayList<>();
    for (int theme = 1; theme <= THEMES.size(); theme++) {
      String kinds = THEMES.get(theme - 1);
      for (int i = 1; i <= kinds.length(); i++) {
        items.add(new Characteristic(theme + "." + i, theme, kind(kinds.charAt(i - 1))));
      }
    }
    return List.copyOf(items);
  }

  private static Kind kind(char letter) {
    return switch (letter) {
      case 'D' -> Kind.DEFECT;
      case 'A' -> Kind.ATTENTION;
      default -> Kind.QUESTION;
    };
  }
}
