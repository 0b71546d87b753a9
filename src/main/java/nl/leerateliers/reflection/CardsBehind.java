package nl.leerateliers.reflection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.indicator.Category;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.Selection;
import nl.leerateliers.ketenkaart.CaseType;
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

  /** Figures with a code behind their prefix: where they stand, and the parameter it fills in. */
  private record Family(String prefix, String figure, String base, String parameter) {}

  private static final String WEEK = "week";
  private static final String DEEPENED = "verdieping=yes";

  private static final Map<String, Shape> TABLES =
      Map.of(
          "goals", new Shape(DEEPENED, WEEK, "goal"),
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

  private static final List<Family> FAMILIES =
      List.of(
          new Family("verdieping.reason.", "verdieping.reason", "", "reason"),
          new Family("noVerdieping.reason.", "noVerdieping.reason", "", "against"),
          new Family("disposition.", "disposition", DEEPENED, "disposition"),
          new Family("intervention.", "intervention", DEEPENED, "intervention"),
          new Family("goal.", "goals", DEEPENED, "goal"),
          new Family("facilitator.", "facilitator", "", "furthered"),
          new Family("barrier.", "barrier", "", "hindered"));

  private static final Pattern QUADRANT =
      Pattern.compile(
          "preselectCare\\.(low|middle|high)\\.(verdieping|noVerdieping)(?:\\.reason\\.(\\w+))?");

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

  /** The same for figures of one case type that stand beside each other. */
  public CardsBehind ofType(String caseType) {
    return new CardsBehind(cases, filter.ofType(CaseType.valueOf(caseType)), selection);
  }

  /** The cards of a key figure, or of a bar. */
  public String figure(Indicator indicator) {
    String id = indicator.id();
    String base = FIGURES.get(id);
    if (base != null) {
      return address(id, indicator.n(), base, Map.of());
    }
    for (Family family : FAMILIES) {
      if (id.startsWith(family.prefix())) {
        String code = id.substring(family.prefix().length()).toUpperCase(Locale.ROOT);
        return address(
            family.figure(), indicator.n(), family.base(), Map.of(family.parameter(), code));
      }
    }
    Matcher quadrant = QUADRANT.matcher(id);
    return quadrant.matches() ? quadrant(indicator, quadrant) : "";
  }

  private String quadrant(Indicator indicator, Matcher parts) {
    boolean deepened = parts.group(2).equals("verdieping");
    Map<String, String> chosen = new LinkedHashMap<>();
    chosen.put("preselect", parts.group(1).toUpperCase(Locale.ROOT));
    chosen.put("verdieping", deepened ? "yes" : "no");
    if (parts.group(3) != null) {
      chosen.put(deepened ? "reason" : "against", parts.group(3));
    }
    return address("preselectCare", indicator.n(), "caseType=JUVENILE_SUSPECT", chosen);
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
