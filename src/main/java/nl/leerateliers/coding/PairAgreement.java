package nl.leerateliers.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.leerateliers.ketenkaart.CodingFrame;

/**
 * What two coders agreed on over the cards that both finished. Cohen's kappa is for one pair of
 * coders, so every pair has its own.
 *
 * @param cards how many cards were compared
 * @param changed how many were left out because the card's text changed between the two
 * @param themes the nine themes in order
 * @param all over all 54 items
 */
public record PairAgreement(
    String first, String second, int cards, int changed, List<Agreement> themes, Agreement all) {

  public PairAgreement {
    themes = List.copyOf(themes);
  }

  /** Every pair that finished a card in common, from finished codings. */
  static List<PairAgreement> among(List<Coding> finished) {
    Map<String, Map<String, Coding>> byCoder = new TreeMap<>();
    for (Coding coding : finished) {
      byCoder.computeIfAbsent(coding.coder(), c -> new TreeMap<>()).put(coding.cardId(), coding);
    }
    List<String> coders = List.copyOf(byCoder.keySet());
    List<PairAgreement> pairs = new ArrayList<>();
    for (int i = 0; i < coders.size(); i++) {
      for (int j = i + 1; j < coders.size(); j++) {
        PairAgreement pair =
            pair(
                coders.get(i),
                coders.get(j),
                byCoder.getOrDefault(coders.get(i), Map.of()),
                byCoder.getOrDefault(coders.get(j), Map.of()));
        if (pair.cards() + pair.changed() > 0) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private static PairAgreement pair(
      String first, String second, Map<String, Coding> ofFirst, Map<String, Coding> ofSecond) {
    Agreement[] themes = new Agreement[CodingFrame.themes()];
    Arrays.fill(themes, Agreement.NONE);
    int cards = 0;
    int changed = 0;
    for (Map.Entry<String, Coding> entry : ofFirst.entrySet()) {
      Coding one = entry.getValue();
      Coding other = ofSecond.get(entry.getKey());
      if (other == null) {
        continue;
      }
      if (!Objects.equals(one.textChecksum(), other.textChecksum())) {
        changed++;
        continue;
      }
      cards++;
      for (int t = 0; t < themes.length; t++) {
        themes[t] = themes[t].plus(Agreement.between(one, other, CodingFrame.ofTheme(t + 1)));
      }
    }
    Agreement all = List.of(themes).stream().reduce(Agreement.NONE, Agreement::plus);
    return new PairAgreement(first, second, cards, changed, List.of(themes), all);
  }
}
