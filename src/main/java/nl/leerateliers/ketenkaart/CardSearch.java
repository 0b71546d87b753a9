package nl.leerateliers.ketenkaart;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
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

  public CardSearch {
    chosen = Map.copyOf(chosen);
  }

  /**
   * Reads what a visitor asked for.
   *
   * @param lists what can be chosen from
   * @param asked the values by the names they have in an address
   * @throws Problem 400 when a value is not on the list
   */
  public static CardSearch of(CardLists lists, Map<String, String> asked) {
    return new CardAsked(lists, asked).search();
  }

  /** The value chosen of a list; empty for any. */
  public String value(CardChoice choice) {
    return chosen.getOrDefault(choice, "");
  }

  /**
   * Whether something is chosen of the lists that the form folds away. Where a figure chose, the
   * page says what.
   */
  public boolean hasMore() {
    return figure == null && hasChosenMore();
  }

  private boolean hasChosenMore() {
    return from != null
        || to != null
        || chosen.keySet().stream().anyMatch(choice -> choice.compareTo(CardChoice.OTHER) > 0);
  }

  /** What was chosen of lists, in words. */
  public String words(CardLists lists) {
    List<String> words = new ArrayList<>();
    for (CardChoice choice : CardChoice.values()) {
      String code = chosen.get(choice);
      if (code != null) {
        words.add(choice.label() + ": " + lists.label(choice, code));
      }
    }
    if (policeTeam != null) {
      words.add(Messages.text("indicator.selection.policeTeam", policeTeam));
    }
    if (from != null && to != null) {
      words.add(
          from.equals(to)
              ? Messages.text("indicator.week", from)
              : Messages.text("indicator.selection.weeks", from, to));
    }
    return String.join("; ", words);
  }

  /** What people call the figure whose cards these are; null when they come from none. */
  public @Nullable String figureLabel() {
    return figure == null ? null : label(figure);
  }

  /** Where the figure stands on the dashboard under its selection. */
  public String backTo(String dashboard) {
    return dashboard + (selection == null ? "" : "?" + selection) + "#" + figure;
  }

  static boolean isFigure(String asked) {
    return asked.matches("[A-Za-z][A-Za-z0-9_.]{0,79}") && label(asked) != null;
  }

  /** A table has a title, another figure a label, a section a heading; there is nothing else. */
  private static @Nullable String label(String figure) {
    for (String key :
        List.of(
            "indicator.table." + figure, "indicator." + figure, "atelier." + figure + ".title")) {
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
