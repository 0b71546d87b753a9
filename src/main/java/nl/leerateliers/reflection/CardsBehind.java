package nl.leerateliers.reflection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.indicator.Category;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.OrganisationFigures;
import nl.leerateliers.indicator.Selection;
import nl.leerateliers.ketenkaart.CardChoice;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the lists with exactly the cards that a figure of the region's own screen
 * counted. An empty address: nothing to open, or no list that selects just these.
 *
 * @param cases the address of the region's list of cases
 * @param selection the filter, to come back to
 * @param followed how many weeks of cases the region follows
 */
public record CardsBehind(String cases, Filter filter, Selection selection, int followed) {

  static CardsBehind of(Region region, Filter filter, int followed) {
    return new CardsBehind(
        "/ateliers/" + region.key() + "/zaken",
        filter,
        Selection.of(filter, region.period()),
        followed);
  }

  /** The cards of one cell. */
  public String cell(FigureTable table, int row, int column) {
    return table(table, table.cell(row, column), row, table.columns().get(column));
  }

  /** The cards of a whole row. */
  public String row(FigureTable table, int row) {
    return table(table, table.counts().rowTotals().get(row), row, null);
  }

  /** The same for figures of one case type that stand beside each other. */
  public CardsBehind ofType(String caseType) {
    return new CardsBehind(cases, filter.ofType(CaseType.valueOf(caseType)), selection, followed);
  }

  /** The same for one week of the selection. */
  public CardsBehind week(int place) {
    int week = filter.fromWeek() + place;
    return new CardsBehind(
        cases,
        new Filter(filter.caseType(), week, week, filter.policeTeam(), filter.deepened()),
        selection,
        followed);
  }

  /** The cards of a key figure, or of a bar. */
  public String figure(Indicator indicator) {
    return figure(indicator.id(), indicator.n());
  }

  /** The cards of so many in a part of a figure, such as a week. */
  public String figure(String id, Count count) {
    return CountedCards.of(id).map(cards -> address(cards, number(count))).orElse("");
  }

  /** The cards of which it is not known whether they belong to a figure. */
  public String unknown(Indicator indicator) {
    return figure(indicator.id() + ".unknown", indicator.unknown());
  }

  /** The cards on which an organisation has a row. */
  public String organisation(OrganisationFigures figures) {
    return figure("organisation." + figures.organisation().code(), figures.cards());
  }

  /** The cards on which a field is asked and holds nothing. */
  public String unfilled(Indicator field) {
    return CountedCards.of(field.id() + ".empty").map(c -> address(c, missing(field))).orElse("");
  }

  /** On how many cards a field is asked and holds nothing. */
  public int missing(Indicator field) {
    Count base = field.base();
    return base == null ? 0 : number(base) - number(field.n());
  }

  /** The cards on which any organisation wrote down minutes, so often in all. */
  public String gathered(int times) {
    return CountedCards.of("time.gathering").map(cards -> address(cards, times)).orElse("");
  }

  /** The cards on which the minutes of interpreting were written down, on so many. */
  public String interpreted(int times) {
    return CountedCards.of("time.interpreting").map(cards -> address(cards, times)).orElse("");
  }

  private String table(FigureTable table, Count count, int row, @Nullable Category column) {
    String code = table.rows().get(row).code();
    Optional<CountedCards> cards =
        CountedCards.of(
            table.id(),
            code.equals("?") ? CardChoice.UNKNOWN : code,
            column == null ? null : column.code());
    return cards.map(these -> address(these, number(count))).orElse("");
  }

  private static int number(Count count) {
    return count.value().orElse(0);
  }

  private String address(CountedCards cards, int count) {
    if (count == 0) {
      return "";
    }
    Map<String, String> chosen = new LinkedHashMap<>();
    if (filter.caseType() != null) {
      chosen.put("caseType", filter.caseType().name());
    }
    chosen.put("from", "" + filter.fromWeek());
    chosen.put("to", "" + filter.toWeek());
    if (filter.policeTeam() != null) {
      chosen.put("policeTeam", filter.policeTeam());
    }
    if (filter.deepened() != null) {
      chosen.put("verdieping", filter.deepened() ? "yes" : "no");
    }
    chosen.putAll(cards.chosen());
    String week = chosen.remove(CountedCards.WEEK);
    if (week != null) {
      chosen.put("from", week.substring(1));
      chosen.put("to", week.substring(1));
    }
    if (chosen.containsKey(CardChoice.FOLLOWED.parameter())) {
      chosen.put("to", "" + Math.min(filter.toWeek(), followed));
    }
    chosen.put("figure", cards.figure());
    if (!selection.query().isEmpty()) {
      chosen.put("selection", selection.query());
    }
    return cases
        + chosen.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }
}
