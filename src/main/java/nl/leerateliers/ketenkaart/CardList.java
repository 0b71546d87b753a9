package nl.leerateliers.ketenkaart;

import java.util.List;

/**
 * One page of a search.
 *
 * @param cards the cards of this page
 * @param total how many cards the search finds in all
 */
public record CardList(List<CardSummary> cards, int total, int page) {

  public CardList {
    cards = List.copyOf(cards);
  }

  public int pages() {
    return Math.max(1, (total + CardSearch.PAGE_SIZE - 1) / CardSearch.PAGE_SIZE);
  }
}
