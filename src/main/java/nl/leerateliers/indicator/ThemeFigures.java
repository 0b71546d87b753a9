package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.leerateliers.ketenkaart.CardField;
import nl.leerateliers.message.Messages;

/**
 * What cards say that furthered and hindered, by the theme they were given. A card may name
 * several.
 *
 * @param evaluated cards with anything in step 6: the base of the themes
 * @param furthered cards naming each theme, in the order of the code list
 * @param hindered the same
 */
public record ThemeFigures(
    Indicator evaluated, List<Indicator> furthered, List<Indicator> hindered) {

  public ThemeFigures {
    furthered = List.copyOf(furthered);
    hindered = List.copyOf(hindered);
  }

  static ThemeFigures of(Figuring figuring, RegionTally tally) {
    List<CardTally.Evaluated> cards = tally.cards().evaluated();
    int base = cards.stream().mapToInt(CardTally.Evaluated::count).sum();
    Indicator evaluated = figuring.share("evaluated", base, 0, "cases", tally.cases().count());
    return new ThemeFigures(
        evaluated,
        themes(figuring, evaluated, base, "facilitator", cards, CardTally.Evaluated::furthered),
        themes(figuring, evaluated, base, "barrier", cards, CardTally.Evaluated::hindered));
  }

  private static List<Indicator> themes(
      Figuring figuring,
      Indicator evaluated,
      int base,
      String prefix,
      List<CardTally.Evaluated> cards,
      Function<CardTally.Evaluated, List<String>> which) {
    Map<String, Integer> naming = new TreeMap<>();
    for (CardTally.Evaluated row : cards) {
      which.apply(row).forEach(theme -> naming.merge(theme, row.count(), Integer::sum));
    }
    List<Indicator> themes = new ArrayList<>();
    for (String theme : codes(prefix)) {
      themes.add(
          figuring.partOf(
              prefix + "." + theme,
              Messages.text("ketenkaart." + prefix + "." + theme),
              naming.getOrDefault(theme, 0),
              "evaluated",
              evaluated.n(),
              base));
    }
    return themes;
  }

  /** The closed list of the card itself. */
  private static List<String> codes(String prefix) {
    return CardField.find(prefix + "_themes").orElseThrow().codes();
  }
}
