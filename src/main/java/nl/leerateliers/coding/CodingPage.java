package nl.leerateliers.coding;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerateliers.coding.CodingDraft.Typed;
import nl.leerateliers.ketenkaart.Characteristic;
import nl.leerateliers.ketenkaart.CodingFrame;

/** The form of one coding: nine themes with their items, what was typed and what is wrong. */
public record CodingPage(List<Theme> themes, CodingDraft draft) {

  /** A theme and whether it is unfolded: when something is wrong, or it is the first to do. */
  public record Theme(int number, List<Item> items, boolean open) {

    public long judged() {
      return items.stream().filter(item -> !item.typed().present().isEmpty()).count();
    }
  }

  /** An item; the faults are codes. */
  public record Item(Characteristic characteristic, Typed typed, List<String> faults) {

    /** Which of the three buttons is pressed: {@code yes}, {@code no} or {@code open}. */
    public String choice() {
      return typed.present().isEmpty() ? "open" : typed.present();
    }

    public boolean wrongAt(String field) {
      return faults.stream().anyMatch(fault -> fault.startsWith(field));
    }
  }

  public CodingPage {
    themes = List.copyOf(themes);
  }

  static CodingPage of(CodingDraft draft, Map<String, List<String>> faults) {
    int firstToDo = draft.open().isEmpty() ? CodingFrame.themes() : draft.open().get(0).theme();
    return new CodingPage(
        IntStream.rangeClosed(1, CodingFrame.themes())
            .mapToObj(number -> theme(number, draft, faults, number == firstToDo))
            .toList(),
        draft);
  }

  /** How many items are judged. */
  public int judged() {
    return all() - draft.open().size();
  }

  public int all() {
    return CodingFrame.all().size();
  }

  /** The items with a fault, in order. */
  public List<Item> wrong() {
    return themes.stream()
        .flatMap(theme -> theme.items().stream())
        .filter(item -> !item.faults().isEmpty())
        .toList();
  }

  private static Theme theme(
      int number, CodingDraft draft, Map<String, List<String>> faults, boolean firstToDo) {
    List<Item> items =
        CodingFrame.ofTheme(number).stream()
            .map(
                item -> new Item(item, draft.at(item), faults.getOrDefault(item.code(), List.of())))
            .toList();
    boolean wrong = items.stream().anyMatch(item -> !item.faults().isEmpty());
    return new Theme(number, items, wrong || firstToDo);
  }
}
