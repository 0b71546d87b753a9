package nl.leerateliers.ketenkaart;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which cards a visitor looks for; what is null or absent is no limit.
 *
 * @param chosen values of closed lists
 * @param from first atelier week
 * @param to last atelier week, included
 * @param policeTeam the basisteam, to the letter
 * @param text a piece of the title or the offence, in any case
 * @param figure the dashboard figure whose cards these are
 * @param selection what that dashboard was limited to, as it stands in its address
 * @param page from 1
 */
public record CardSearch(
    Map<CardChoice, String> chosen,
    @Nullable Integer from,
    @Nullable Integer to,
    @Nullable String policeTeam,
    @Nullable String text,
    @Nullable String figure,
    @Nullable String selection,
    int page) {

  /** Cards on one page. */
  public static final int PAGE_SIZE = 25;

  private static final int LAST_PAGE = 10_000;
  private static final int LONGEST_TEXT = 100;

  public CardSearch {
    chosen = Map.copyOf(chosen);
  }

  /**
   * Reads what a visitor asked for.
   *
   * @param asked the values by the names they have in an address
   * @throws Problem 400 when a value is not on the list
   */
  public static CardSearch of(Period period, Map<String, String> asked) {
    Map<CardChoice, String> chosen = new EnumMap<>(CardChoice.class);
    for (CardChoice choice : CardChoice.values()) {
      String value = given(asked, choice.parameter());
      if (value != null) {
        chosen.put(choice, choice.checked(value));
      }
    }
    Integer from = week(period, asked, "from");
    Integer to = week(period, asked, "to");
    if (from != null && to != null && to < from) {
      throw new Problem("filter-weeks", 400, from, to);
    }
    return new CardSearch(
        chosen,
        from,
        to,
        given(asked, "policeTeam"),
        shorten(given(asked, "text")),
        figure(given(asked, "figure")),
        selection(given(asked, "selection")),
        page(given(asked, "page")));
  }

  /** The value chosen of a list; empty for any. */
  public String value(CardChoice choice) {
    return chosen.getOrDefault(choice, "");
  }

  /** Whether something is chosen of the lists that the form folds away. */
  public boolean hasMore() {
    return from != null
        || to != null
        || chosen.keySet().stream().anyMatch(choice -> choice.compareTo(CardChoice.OTHER) > 0);
  }

  private static @Nullable String given(Map<String, String> asked, String name) {
    String value = asked.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable Integer week(Period period, Map<String, String> asked, String name) {
    String value = given(asked, name);
    if (value == null) {
      return null;
    }
    int week = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
    if (week < 1 || week > period.weeks()) {
      throw new Problem("filter-week", 400, name, value, period.weeks());
    }
    return week;
  }

  private static @Nullable String figure(@Nullable String asked) {
    if (asked != null && (!asked.matches("[A-Za-z][A-Za-z0-9_.]{0,79}") || label(asked) == null)) {
      throw new Problem("filter-figure", 400, asked);
    }
    return asked;
  }

  private static @Nullable String selection(@Nullable String asked) {
    if (asked != null && !asked.matches("[A-Za-z]+=[\\w.%+-]+(&[A-Za-z]+=[\\w.%+-]+){0,9}")) {
      throw new Problem("filter-figure", 400, asked);
    }
    return asked;
  }

  private static int page(@Nullable String asked) {
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

  private static @Nullable String shorten(@Nullable String text) {
    return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  /** What people call the figure whose cards these are; null when they come from none. */
  public @Nullable String figureLabel() {
    return figure == null ? null : label(figure);
  }

  /** Where the figure stands on the dashboard under its selection. */
  public String backTo(String dashboard) {
    return dashboard + (selection == null ? "" : "?" + selection) + "#" + figure;
  }

  /** Tables have a title, other figures a label; a figure without either does not exist. */
  private static @Nullable String label(String figure) {
    for (String key : new String[] {"indicator.table." + figure, "indicator." + figure}) {
      if (Messages.has(key)) {
        return Messages.text(key);
      }
    }
    return null;
  }

  /** The same search on another page, as it stands in an address. */
  public String query(int otherPage) {
    StringBuilder query = new StringBuilder("?page=").append(otherPage).append(choices());
    add(query, "text", text);
    add(query, "figure", figure);
    add(query, "selection", selection);
    return query.toString();
  }

  /** What was chosen from lists, as it stands in an address; without anything that was typed. */
  String choices() {
    StringBuilder query = new StringBuilder();
    for (CardChoice choice : CardChoice.values()) {
      add(query, choice.parameter(), chosen.get(choice));
    }
    add(query, "from", from);
    add(query, "to", to);
    add(query, "policeTeam", policeTeam);
    return query.toString();
  }

  private static void add(StringBuilder query, String name, @Nullable Object value) {
    if (value != null) {
      query
          .append('&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
  }
}
