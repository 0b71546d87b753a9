package nl.leerateliers.ketenkaart;

import java.util.EnumMap;
import java.util.Map;
import nl.leerateliers.message.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A search as it was asked for.
 *
 * @param values by the names they have in an address
 */
record CardAsked(CardLists lists, Map<String, String> values) {

  private static final int LAST_PAGE = 10_000;
  private static final int LONGEST_TEXT = 100;

  /**
   * What it comes to.
   *
   * @throws Problem 400 when a value is not on the list
   */
  CardSearch search() {
    Map<CardChoice, String> chosen = new EnumMap<>(CardChoice.class);
    for (CardChoice choice : CardChoice.values()) {
      String value = given(choice.parameter());
      if (value != null) {
        chosen.put(choice, lists.checked(choice, value));
      }
    }
    Integer from = week("from");
    Integer to = week("to");
    if (from != null && to != null && to < from) {
      throw new Problem("filter-weeks", 400, from, to);
    }
    return new CardSearch(
        chosen, from, to, given("policeTeam"), text(), figure(), selection(), page());
  }

  private @Nullable String given(String name) {
    String value = values.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private @Nullable Integer week(String name) {
    String value = given(name);
    if (value == null) {
      return null;
    }
    int week = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
    if (week < 1 || week > lists.period().weeks()) {
      throw new Problem("filter-week", 400, name, value, lists.period().weeks());
    }
    return week;
  }

  private @Nullable String text() {
    String text = given("text");
    return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  private @Nullable String figure() {
    String figure = given("figure");
    if (figure != null && !CardSearch.isFigure(figure)) {
      throw new Problem("filter-figure", 400, figure);
    }
    return figure;
  }

  private @Nullable String selection() {
    String selection = given("selection");
    if (selection != null
        && !selection.matches("[A-Za-z]+=[\\w.%+-]+(&[A-Za-z]+=[\\w.%+-]+){0,9}")) {
      throw new Problem("filter-figure", 400, selection);
    }
    return selection;
  }

  private int page() {
    String asked = given("page");
    if (asked == null) {
      return 1;
    }
    if (asked.matches("[0-9]{1,5}")) {
      int page = Integer.parseInt(asked);
      if (page >= 1 && page <= LAST_PAGE) {
        return page;
      }
    }
    throw new Problem("filter-page", 400, asked);
  }
}
