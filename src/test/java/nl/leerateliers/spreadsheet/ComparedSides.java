package nl.leerateliers.spreadsheet;

import static nl.leerateliers.spreadsheet.Sides.cellsOf;
import static nl.leerateliers.spreadsheet.Sides.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The figures of all ateliers as page, chart, API and file show them. */
record ComparedSides(Page page, JsonObject reflection) {

  /** The tension profiles: the same in the API, on the page and in the file. */
  void assertProfiles(List<List<String>> csv) {
    String shown = String.join(" ", texts(page, "table[data-table=tensions] td"));
    for (JsonObject atelier : reflection.getJsonArray("ateliers").getValuesAs(JsonObject.class)) {
      JsonObject figures = atelier.getJsonObject("figures");
      String name = figures.getJsonObject("region").getString("atelier");
      List<List<String>> own = of(csv, name);
      for (JsonObject one : figures.getJsonArray("tensions").getValuesAs(JsonObject.class)) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (CarriedFigure share : CarriedFigure.allIn(one.getJsonArray("shares"))) {
          List<String> row = cellsOf(own, 1, share.id());
          assertThat(row.subList(3, 5)).as(share.id()).isEqualTo(share.row().subList(0, 2));
          assertThat(row.subList(11, 16)).isEqualTo(share.carried());
          cells.add(share.row().get(0));
        }
        cells.add(CarriedFigure.number(one.get("total")));
        assertThat(shown).contains(String.join(" ", cells));
      }
    }
  }

  /** Every comparison: its strip, its table, and the words behind the button of each atelier. */
  void assertComparisons(List<List<String>> csv) {
    String words = texts(page, "main").get(0);
    for (JsonObject comparison :
        reflection.getJsonArray("comparisons").getValuesAs(JsonObject.class)) {
      String figure = "figure[data-id='" + comparison.getString("id") + "']";
      List<String> explained = texts(page, figure + " .info__box");
      List<String> expected = new ArrayList<>();
      List<JsonObject> rows = comparison.getJsonArray("rows").getValuesAs(JsonObject.class);
      for (int i = 0; i < rows.size(); i++) {
        CarriedFigure carried = new CarriedFigure(rows.get(i).getJsonObject("indicator"));
        expected.addAll(
            List.of(carried.share(), carried.bound(0), carried.bound(1), carried.counted()));
        String atelier = rows.get(i).getJsonObject("region").getString("atelier");
        List<List<String>> own = of(csv, atelier);
        assertThat(cellsOf(own, 1, carried.id()).subList(11, 16)).isEqualTo(carried.carried());
        assertThat(cellsOf(own, 1, carried.id()).get(5)).isEqualTo(carried.base());
        assertThat(words).containsIgnoringCase(carried.snapshot().replace(" van ", ", "));
        assertThat(explained.get(i))
            .contains(carried.period(), carried.base(), carried.snapshot())
            .matches(carried::isPlacedIn);
      }
      List<String> shown = new ArrayList<>();
      for (int atelier = 1; atelier <= rows.size(); atelier++) {
        shown.addAll(texts(page, figure + " tbody tr:nth-child(" + atelier + ") td"));
      }
      assertThat(shown).isEqualTo(expected);
      List<List<Double>> counted =
          rows.stream().map(row -> points(row.getJsonObject("indicator"))).toList();
      assertThat(drawn(figure)).as("strip of " + figure).isEqualTo(counted);
    }
  }

  /** Share, lower and upper limit in per cent of each atelier; nothing where it is withheld. */
  private List<List<Double>> drawn(String figure) {
    @SuppressWarnings("unchecked")
    List<List<Number>> drawn =
        (List<List<Number>>)
            page.locator(figure + " canvas")
                .evaluate(
                    """
                    c => { const [set, ...more] = Chart.getChart(c).data.datasets;
                      return more.length ? [] : set.data.map((share, i) =>
                        share === null ? [] : [share, ...set.intervals[i]]); }
                    """);
    return drawn.stream()
        .map(point -> point.stream().map(value -> nearly(value.doubleValue())).toList())
        .toList();
  }

  private static double nearly(double percent) {
    return Math.round(percent * 1e6) / 1e6;
  }

  private static List<Double> points(JsonObject indicator) {
    if (indicator.isNull("interval")) {
      return List.of();
    }
    JsonArray interval = indicator.getJsonArray("interval");
    return Stream.of(
            indicator.getJsonNumber("share"), interval.getJsonNumber(0), interval.getJsonNumber(1))
        .map(value -> nearly(100 * value.doubleValue()))
        .toList();
  }

  /** What the figures that rest on all ateliers are: a button of each, with every snapshot. */
  void assertExplained() {
    List<JsonObject> ateliers = reflection.getJsonArray("ateliers").getValuesAs(JsonObject.class);
    for (String place : List.of("comparability", "pairs", "mix")) {
      List<String> explained =
          texts(page, "section[aria-labelledby=" + place + "] .about .info__box");
      assertThat(explained)
          .as("buttons of " + place)
          .hasSize(
              switch (place) {
                case "pairs" -> reflection.getJsonArray("comparisons").size();
                case "mix" -> 2;
                default -> 1;
              })
          .allSatisfy(
              words ->
                  assertThat(ateliers)
                      .map(atelier -> atelier.getJsonObject("figures"))
                      .map(figures -> figures.getJsonObject("region").getString("atelier"))
                      .allMatch(name -> words.contains(name + ": ")));
      assertThat(explained).allMatch(words -> words.contains("Momentopname"));
      if (!place.equals("mix")) {
        assertThat(explained).allMatch(words -> words.contains("80 van de 100 keer"));
      }
    }
  }

  private static List<List<String>> of(List<List<String>> lines, String atelier) {
    return lines.stream().filter(line -> line.get(0).equals(atelier)).toList();
  }
}
