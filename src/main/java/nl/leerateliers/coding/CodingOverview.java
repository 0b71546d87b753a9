package nl.leerateliers.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.Ketenkaart;

/**
 * Which finished cards are coded by whom, and how far coders agree.
 *
 * @param pairs over cards this coder finished too; others would colour a coding still to come
 * @param waiting how many doubly coded cards are left out for that reason
 */
public record CodingOverview(List<Row> rows, List<PairAgreement> pairs, int waiting) {

  /**
   * A card.
   *
   * @param own none, started or finished
   * @param finishedBy the coders who finished it
   */
  public record Row(String id, String title, String own, List<String> finishedBy) {}

  public CodingOverview {
    rows = List.copyOf(rows);
    pairs = List.copyOf(pairs);
  }

  static CodingOverview of(List<Ketenkaart> cards, List<Coding> codings, String coder) {
    Set<String> known = cards.stream().map(Ketenkaart::id).collect(Collectors.toSet());
    List<Coding> finished =
        codings.stream()
            .filter(Coding::isFinished)
            .filter(c -> known.contains(c.cardId()))
            .toList();
    Set<String> own =
        finished.stream()
            .filter(c -> c.coder().equals(coder))
            .map(Coding::cardId)
            .collect(Collectors.toSet());
    List<Row> rows = new ArrayList<>();
    int waiting = 0;
    for (Ketenkaart card : cards) {
      List<String> by =
          finished.stream().filter(c -> c.cardId().equals(card.id())).map(Coding::coder).toList();
      boolean started =
          codings.stream().anyMatch(c -> c.cardId().equals(card.id()) && c.coder().equals(coder));
      rows.add(
          new Row(
              card.id(),
              card.title(),
              own.contains(card.id()) ? "finished" : started ? "started" : "none",
              by));
      waiting += by.size() > 1 && !own.contains(card.id()) ? 1 : 0;
    }
    List<Coding> shown = finished.stream().filter(c -> own.contains(c.cardId())).toList();
    return new CodingOverview(rows, PairAgreement.among(shown), waiting);
  }

  /** How many cards this coder finished. */
  public long done() {
    return rows.stream().filter(row -> row.own().equals("finished")).count();
  }

  /** How many cards two coders or more finished. */
  public long doubly() {
    return rows.stream().filter(row -> row.finishedBy().size() > 1).count();
  }
}
