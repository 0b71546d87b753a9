package nl.leerateliers.reflection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.indicator.Category;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.Selection;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the lists with exactly the cards that a figure of the region's own screen
 * counted. An empty address: nothing to open, or no list that selects just these.
 *
 * @param cases the address of the region's list of cases
 * @param selection the filter, to come back to
 */
public record CardsBehind(String cases, Filter filter, Selection selection) {

  /** A dimension of a table: the parameter that its codes fill in; weeks fill in both bounds. */
  private record Shape(String base, String rows, String columns) {}

  private static final String WEEK = "week";
  private static final String DEEPENED = "verdieping=yes";

  private static final Map<String, Shape> TABLES =
      Map.of(
          "weeks.caseType", new Shape("", WEEK, "caseType"),
          "weeks.verdieping", new Shape("", WEEK, "verdieping"),
          "outcome.other", new Shape(DEEPENED, "caseType", "other"),
          "outcome.care", new Shape(DEEPENED, "caseType", "led"),
          "careLadder", new Shape(DEEPENED, "care", "caseType"),
          "disposition", new Shape(DEEPENED, "disposition", "caseType"),
          "intervention", new Shape(DEEPENED, "intervention", "caseType"),
          "preselectCare", new Shape("caseType=JUVENILE_SUSPECT", "preselect", "verdieping"));

  private static final Map<String, String> FIGURES =
      Map.of(
          "cases", "",
          "cases.juvenile", "caseType=JUVENILE_SUSPECT",
          "cases.domestic", "caseType=DOMESTIC_VIOLENCE",
          "verdieping", DEEPENED,
          "disposition.other", DEEPENED + "&other=yes",
          "care.led", DEEPENED + "&led=yes",
          "cards.available", "available=yes");

  private static final Map<String, String> REASONS =
      Map.of("verdieping.reason.", "reason", "noVerdieping.reason.", "against");

  static CardsBehind of(Region region, Filter filter) {
    return new CardsBehind(
        "/ateliers/" + region.key() + "/zaken", filter, Selection.of(filter, region.period()));
  }

  /** The cards of one cell. */
  public String cell(FigureTable table, int row, int column) {
    return table(table, table.cell(row, column), row, table.columns().get(column));
  }

  /** The cards of a whole row. */
  public String row(FigureTable table, int row) {
    return table(table, table.counts().rowTotals().get(row), row, null);
  }

  /** The cards of a key figure, or that name a reason. */
  public String figure(Indicator indicator) {
    String base = FIGURES.get(indicator.id());
    if (base != null) {
      return address(indicator.id(), indicator.n(), base, Map.of());
    }
    for (Map.Entry<String, String> reason : REASONS.entrySet()) {
      if (indicator.id().startsWith(reason.getKey())) {
        String code = indicator.id().substring(reason.getKey().length());
        String figure = reason.getKey().substring(0, reason.getKey().length() - 1);
        return address(figure, indicator.n(), "", Map.of(reason.getValue(), code));
      }
    }
    return "";
  }

  private String table(FigureTable table, Count count, int row, @Nullable Category column) {
    Shape shape = TABLES.get(table.id());
    if (shape == null) {
      return "";
    }
    Map<String, String> chosen = new LinkedHashMap<>();
    choose(chosen, shape.rows(), table.rows().get(row).code());
    if (column != null) {
      choose(chosen, shape.columns(), column.code());
    }
    return address(table.id(), count, shape.base(), chosen);
  }

  private static void choose(Map<String, String> chosen, String dimension, String code) {
    if (dimension.equals(WEEK)) {
      chosen.put("from", code.substring(1));
      chosen.put("to", code.substring(1));
    } else {
      chosen.put(dimension, code);
    }
  }

  private String address(String figure, Count count, String base, Map<String, String> more) {
    if (count.value().orElse(0) == 0) {
      return "";
    }
    Map<String, String> chosen = new LinkedHashMap<>();
    if (filter.caseType() != null) {
      chosen.put("caseType", filter.caseType().name());
    }
    chosen.put("from", "" + filter.fromWeek());
    chosen.put("to", "" + filter.toWeek());
    if (filter.policeTeam() != null) {
      chosen.put("policeTeam", URLEncoder.encode(filter.policeTeam(), StandardCharsets.UTF_8));
    }
    if (filter.deepened() != null) {
      chosen.put("verdieping", filter.deepened() ? "yes" : "no");
    }
    for (String part : base.isEmpty() ? new String[0] : base.split("&")) {
      chosen.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
    }
    chosen.putAll(more);
    chosen.put("figure", figure);
    if (!selection.query().isEmpty()) {
      chosen.put("selection", URLEncoder.encode(selection.query(), StandardCharsets.UTF_8));
    }
    return cases
        + chosen.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining("&", "?", ""));
  }
}
