package nl.leerateliers.spreadsheet;

import static nl.leerateliers.spreadsheet.Sides.cells;
import static nl.leerateliers.spreadsheet.Sides.cellsOf;
import static nl.leerateliers.spreadsheet.Sides.csv;
import static nl.leerateliers.spreadsheet.Sides.inner;
import static nl.leerateliers.spreadsheet.Sides.json;
import static nl.leerateliers.spreadsheet.Sides.pdf;
import static nl.leerateliers.spreadsheet.Sides.row;
import static nl.leerateliers.spreadsheet.Sides.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.InBrowser;
import nl.leerateliers.message.Messages;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The protected figures of Haarlem are the same wherever they are read. */
class SixSidesAgreeIT extends InBrowser {

  private static final String TABLES = "/ateliers/haarlem/tabellen/";

  @Test
  void showsEveryTableTheSameOnPageAndInChartJsonCsvXlsxAndPdf() throws IOException {
    HttpVisitor reader = running().withToken("begeleidingsgroep", "haarlem");
    HttpVisitor visitor = running().signedIn("begeleidingsgroep", "haarlem");
    JsonObject figures =
        json(reader.get("/api/regions/haarlem/reflection")).getJsonObject("figures");
    Page page = signedIn("begeleidingsgroep", "haarlem", wide());
    open(page, "/ateliers/haarlem");
    page.locator("figure[data-chart] canvas").nth(3).waitFor();
    String pdf = pdf(reader);
    for (JsonObject table : figures.getJsonArray("tables").getValuesAs(JsonObject.class)) {
      String id = table.getString("id");
      List<List<String>> expected = inner(table);
      List<List<String>> csv = csv(visitor.get(TABLES + id + ".csv").body(), expected.size() + 2);
      List<List<String>> xlsx = new XlsxText(visitor.bytes(TABLES + id + ".xlsx").body()).rows(2);
      int columns = expected.get(0).size();
      assertThat(cells(csv, expected.size(), columns)).as("CSV " + id).isEqualTo(expected);
      assertThat(cells(xlsx.subList(1, xlsx.size()), expected.size(), columns))
          .as("XLSX " + id)
          .isEqualTo(expected);
      TableSides.assertShownOnPage(page, id, expected, csv);
      assertThat(TableSides.missingIn(pdf, csv, expected.size(), columns))
          .as("PDF " + id)
          .isEmpty();
    }
    assertThat(complaints()).isEmpty();
  }

  @Test
  void showsEveryFigureTheSameOnPageJsonCsvXlsxAndPdf() throws IOException {
    HttpVisitor reader = running().withToken("begeleidingsgroep", "haarlem");
    HttpVisitor visitor = running().signedIn("begeleidingsgroep", "haarlem");
    JsonObject figures =
        json(reader.get("/api/regions/haarlem/reflection")).getJsonObject("figures");
    Page page = signedIn("begeleidingsgroep", "haarlem", wide());
    open(page, "/ateliers/haarlem");
    List<String> rows = texts(page, "main tr");
    String words = texts(page, "main").get(0);
    List<List<String>> csv = csv(visitor.get(TABLES + "indicators.csv").body(), 0);
    List<List<String>> xlsx =
        new XlsxText(visitor.bytes(TABLES + "indicators.xlsx").body()).rows(2);
    String pdf = pdf(reader);
    assertThat(pdf).containsPattern("momentopname \\d+");
    List<CarriedFigure> all = CarriedFigure.allIn(figures);
    assertThat(all).hasSizeGreaterThan(140);
    SoftAssertions softly = new SoftAssertions();
    for (CarriedFigure figure : all) {
      String id = figure.id();
      softly.assertThat(row(csv, id)).as("CSV " + id).isEqualTo(figure.row());
      softly.assertThat(row(xlsx, id)).as("XLSX " + id).isEqualTo(figure.row());
      for (List<List<String>> file : List.of(csv, xlsx)) {
        List<String> cells = cellsOf(file, 0, id);
        softly.assertThat(cells.subList(10, 15)).as("file " + id).isEqualTo(figure.carried());
        for (String place : figure.places()) {
          softly.assertThat(cells.get(15)).as("claims " + id).contains(place);
          softly.assertThat(pdf).as("PDF, claims of " + id).contains(place);
        }
        softly.assertThat(cells.get(15).isEmpty()).isEqualTo(figure.places().isEmpty());
      }
      if (!isShownOtherwise(id, figure)) {
        String start = figure.label() + " ";
        softly
            .assertThat(
                rows.stream().anyMatch(r -> r.startsWith(start) && r.contains(figure.counted()))
                    || words.contains(figure.counted()))
            .as("page " + id)
            .isTrue();
      }
      softly.assertThat(pdf).as("PDF " + id).contains(figure.label() + " " + figure.counted());
      softly.assertThat(pdf).as("PDF, period of " + id).contains(figure.days());
      softly.assertThat(Messages.has("definition." + id) || !isHeadline(id)).as(id).isTrue();
      if (figure.hasBase()) {
        softly
            .assertThat(pdf)
            .as("PDF, share to standing of " + id)
            .contains(
                "%s %s %s %s %s (%s) %s"
                    .formatted(
                        figure.label(),
                        figure.counted(),
                        figure.row().get(2),
                        figure.margin(),
                        figure.row().get(5),
                        figure.row().get(6),
                        Messages.text(
                            "report.standing."
                                + (figure.fictitious() ? "fictitious" : "published"))));
      }
    }
    softly.assertAll();
    for (CarriedFigure figure : CarriedFigure.allIn(figures.getJsonObject("headline"))) {
      assertKeyFigure(page, figure);
    }
    assertSummaries(figures, csv(visitor.get(TABLES + "summaries.csv").body(), 0), pdf);
  }

  /**
   * The two parts of the case mix stand in the table of key figures, a score is a row of the table
   * of its name, and a reason that no card names has no row: each is tested there.
   */
  private static boolean isShownOtherwise(String id, CarriedFigure figure) {
    return id.matches("cases\\..*|preselectCare\\.[a-z]+")
        || (id.contains(".reason.") && figure.row().get(0).equals("0"));
  }

  private static boolean isHeadline(String id) {
    return !id.contains(".") || id.startsWith("cases.");
  }

  /**
   * Medians, sums and percentiles: in the API beside what they summarise, in a file and the PDF.
   */
  private static void assertSummaries(JsonObject figures, List<List<String>> csv, String pdf) {
    Map<String, JsonValue> expected = new TreeMap<>();
    JsonObject cards = figures.getJsonObject("cards");
    expected.put("leadtime.median", cards.getJsonObject("leadTime").get("median"));
    expected.put("leadtime.p90", cards.getJsonObject("leadTime").get("ninetieth"));
    expected.put("time.interpretingOf100", cards.getJsonObject("time").get("interpretingOf100"));
    for (JsonObject one : figures.getJsonArray("tensions").getValuesAs(JsonObject.class)) {
      int number = one.getJsonObject("field").getInt("number");
      expected.put("tension." + number + ".median", one.get("median"));
    }
    for (JsonObject one : figures.getJsonArray("organisations").getValuesAs(JsonObject.class)) {
      String id = one.getJsonObject("timed").getString("id");
      expected.put(id + ".median", one.get("medianMinutes"));
      expected.put(id + ".sum", one.get("totalMinutes"));
    }
    assertThat(expected).hasSizeGreaterThan(20);
    expected.forEach(
        (id, value) -> {
          List<String> row = cellsOf(csv, 0, id);
          String number = value == JsonValue.NULL ? "×" : value.toString();
          assertThat(row.get(3).replaceFirst("\\.0$", ""))
              .as(id)
              .isEqualTo(number.replaceFirst("\\.0$", ""));
          assertThat(pdf)
              .as("PDF " + id)
              .contains(
                  row.get(1)
                      + " "
                      + row.get(2)
                      + " "
                      + number
                          .replaceFirst("\\.0$", "")
                          .replace('.', ',')
                          .replaceFirst("^(\\d+)(\\d{3})$", "$1.$2"));
        });
  }

  /** The table of key figures, the mark beside it and what stands behind its button. */
  private static void assertKeyFigure(Page page, CarriedFigure figure) {
    String id = figure.id();
    assertThat(texts(page, "table[data-table=indicators] tr[data-id='" + id + "'] td"))
        .as("page " + id)
        .isEqualTo(figure.row());
    assertThat(page.locator("tr[data-id='" + id + "'] .tag").count())
        .as("mark of " + id)
        .isEqualTo(figure.fictitious() ? 1 : 0);
    String explained = String.join("", texts(page, "[id='" + id + "'] .info__box"));
    if (!explained.isEmpty()) {
      assertThat(explained).contains(figure.period(), Messages.text("definition.live"));
      figure.places().forEach(place -> assertThat(explained).contains(place));
    }
  }

  /** The tension profiles: the same in the API, on the page and in the file. */
  private void assertProfiles(Page page) {
    JsonArray ateliers =
        json(running().withToken("researcher", "-").get("/api/cross-atelier/reflection"))
            .getJsonArray("ateliers");
    List<List<String>> csv =
        csv(
            running().signedIn("researcher", "-").get("/vergelijken/tabellen/tensions.csv").body(),
            0);
    String shown = String.join(" ", texts(page, "table[data-table=tensions] td"));
    for (JsonObject atelier : ateliers.getValuesAs(JsonObject.class)) {
      JsonObject figures = atelier.getJsonObject("figures");
      String name = figures.getJsonObject("region").getString("atelier");
      List<List<String>> own = csv.stream().filter(l -> l.get(0).equals(name)).toList();
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

  @Test
  void drawsTheIntervalsOfTheJsonAndNamesTheirSnapshot() {
    JsonArray comparisons =
        json(running().withToken("researcher", "-").get("/api/cross-atelier/reflection"))
            .getJsonArray("comparisons");
    List<List<String>> csv =
        csv(
            running()
                .signedIn("researcher", "-")
                .get("/vergelijken/tabellen/indicators.csv")
                .body(),
            0);
    Page page = signedIn("researcher", "-", wide());
    open(page, "/vergelijken");
    page.locator("figure[data-chart] canvas").nth(2).waitFor();
    assertProfiles(page);
    String words = texts(page, "main").get(0);
    for (JsonObject comparison : comparisons.getValuesAs(JsonObject.class)) {
      List<String> expected = new ArrayList<>();
      for (JsonObject row : comparison.getJsonArray("rows").getValuesAs(JsonObject.class)) {
        CarriedFigure figure = new CarriedFigure(row.getJsonObject("indicator"));
        expected.addAll(List.of(figure.share(), figure.bound(0), figure.bound(1)));
        String atelier = row.getJsonObject("region").getString("atelier");
        List<List<String>> own = csv.stream().filter(l -> l.get(0).equals(atelier)).toList();
        assertThat(cellsOf(own, 1, figure.id()).subList(11, 16)).isEqualTo(figure.carried());
        assertThat(words).containsIgnoringCase(figure.snapshot().replace(" van ", ", "));
      }
      String figure = "figure[data-id='" + comparison.getString("id") + "']";
      List<String> shown = new ArrayList<>();
      for (int atelier = 0; atelier < expected.size() / 3; atelier++) {
        List<String> cells = texts(page, figure + " tbody tr:nth-child(" + (atelier + 1) + ") td");
        shown.addAll(cells.subList(0, 3));
      }
      assertThat(shown).isEqualTo(expected);
      assertThat(page.locator(figure + " canvas").evaluate("c => !!Chart.getChart(c)"))
          .isEqualTo(true);
    }
  }
}
