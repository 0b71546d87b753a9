package nl.leerateliers.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.InBrowser;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
      assertShownOnPage(page, id, expected, csv);
      assertThat(pdfHolds(pdf, csv, expected.size(), columns)).as("PDF " + id).isEmpty();
    }
    assertThat(complaints()).isEmpty();
  }

  @Test
  void showsEveryKeyFigureTheSameOnPageJsonCsvXlsxAndPdf() throws IOException {
    HttpVisitor reader = running().withToken("begeleidingsgroep", "haarlem");
    HttpVisitor visitor = running().signedIn("begeleidingsgroep", "haarlem");
    JsonObject headline =
        json(reader.get("/api/regions/haarlem/reflection"))
            .getJsonObject("figures")
            .getJsonObject("headline");
    Page page = signedIn("begeleidingsgroep", "haarlem", wide());
    open(page, "/ateliers/haarlem");
    List<List<String>> csv = csv(visitor.get(TABLES + "indicators.csv").body(), 0);
    List<List<String>> xlsx =
        new XlsxText(visitor.bytes(TABLES + "indicators.xlsx").body()).rows(2);
    String pdf = pdf(reader);
    assertThat(headline).hasSize(7);
    for (JsonValue value : headline.values()) {
      JsonObject figure = value.asJsonObject();
      String id = figure.getString("id");
      boolean base = !figure.isNull("N");
      List<String> expected =
          List.of(
              number(figure.get("n")),
              base ? number(figure.get("N")) : "",
              base ? share(figure.get("share")) : "",
              base ? bound(figure, 0) : "",
              base ? bound(figure, 1) : "",
              number(figure.get("unknown")),
              base ? share(figure.get("coverage")) : "");
      assertThat(row(csv, id)).as("CSV " + id).isEqualTo(expected);
      assertThat(row(xlsx, id)).as("XLSX " + id).isEqualTo(expected);
      assertThat(texts(page, "table[data-table=indicators] tr[data-id='" + id + "'] td"))
          .as("page " + id)
          .isEqualTo(expected);
      String counted = base ? expected.get(0) + " van " + expected.get(1) : expected.get(0);
      assertThat(pdf).as("PDF " + id).contains(figure.getString("label") + " " + counted);
      if (base) {
        assertThat(pdf)
            .as("PDF, share to coverage of " + id)
            .containsPattern(
                Pattern.quote(figure.getString("label") + " " + counted + " " + expected.get(2))
                    + " \\S+( %)? "
                    + Pattern.quote(expected.get(5) + " (" + expected.get(6) + ")"));
      }
      assertThat(pdf).as("PDF, period of " + id).contains(days(figure, " tot en met "));
      assertThat(pdf).containsPattern("momentopname \\d+");
      assertThat(Messages.has("definition." + id)).as(id).isTrue();
      if (base && !figure.isNull("interval")) {
        assertThat(pdf).as("margin of " + id).contains(margin(figure));
      }
      List<String> carried = carried(figure);
      assertThat(cellsOf(csv, id).subList(10, 15)).as("CSV " + id).isEqualTo(carried);
      assertThat(cellsOf(xlsx, id).subList(10, 15)).as("XLSX " + id).isEqualTo(carried);
      assertThat(page.locator("tr[data-id='" + id + "'] .tag").count())
          .as("mark of " + id)
          .isEqualTo(figure.getBoolean("fictitious") ? 1 : 0);
      String explained = String.join("", texts(page, "[id='" + id + "'] .info__box"));
      if (!explained.isEmpty()) {
        assertThat(explained).contains(period(figure), Messages.text("definition.live"));
      }
      for (JsonObject claim : figure.getJsonArray("claims").getValuesAs(JsonObject.class)) {
        assertThat(cellsOf(csv, id).get(15)).as("claims of " + id).contains(place(claim));
        assertThat(cellsOf(xlsx, id).get(15)).as("claims of " + id).contains(place(claim));
        assertThat(explained.isEmpty() ? place(claim) : explained).contains(place(claim));
        assertThat(pdf).contains(place(claim));
      }
      assertThat(cellsOf(csv, id).get(15).isEmpty())
          .as("claims of " + id)
          .isEqualTo(figure.getJsonArray("claims").isEmpty());
    }
  }

  @Test
  void drawsTheIntervalsOfTheJson() {
    JsonArray comparisons =
        json(running().withToken("researcher", "-").get("/api/cross-atelier/reflection"))
            .getJsonArray("comparisons");
    Page page = signedIn("researcher", "-", wide());
    open(page, "/vergelijken");
    page.locator("figure[data-chart] canvas").nth(2).waitFor();
    for (JsonObject comparison : comparisons.getValuesAs(JsonObject.class)) {
      List<String> expected = new ArrayList<>();
      for (JsonObject row : comparison.getJsonArray("rows").getValuesAs(JsonObject.class)) {
        JsonObject figure = row.getJsonObject("indicator");
        expected.add(share(figure.get("share")));
        expected.add(bound(figure, 0));
        expected.add(bound(figure, 1));
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

  @ParameterizedTest
  @ValueSource(strings = {"coach", "begeleidingsgroep", "researcher"})
  void givesEveryRoleTheSameProtectedFileAndSaysWhatItIs(String role) {
    HttpVisitor visitor = running().signedIn(role, "haarlem");
    String body = visitor.get(TABLES + "weeks.caseType.csv").body();
    assertThat(body)
        .contains("Atelier,Haarlem", "Selectie,", "Stand van,", "Momentopname,", "Bron,")
        .contains("Fictief", "Bescherming,", "× betekent");
    assertThat(lastLines(body))
        .isEqualTo(
            lastLines(
                running()
                    .signedIn("participant", "haarlem")
                    .get(TABLES + "weeks.caseType.csv")
                    .body()));
    assertThat(visitor.get(TABLES + "weeks.caseType.csv?caseType=DOMESTIC_VIOLENCE").statusCode())
        .isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void explainsAFigureAndOffersItsFilesWithoutJavaScript(int width) {
    Page page =
        signedIn(
            "coach", "haarlem", (width == WIDE ? wide() : narrow()).setJavaScriptEnabled(false));
    open(page, "/ateliers/haarlem");
    page.locator(".flow .info summary").nth(1).focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".flow .info__box").nth(1).innerText()).contains("Dekking", "§6.1");
    page.locator(".chart .info summary").first().click();
    assertThat(page.locator("a[download][href$='weeks.caseType.csv']").count()).isEqualTo(1);
    picture(page, "coach-uitleg-bij-cijfer-" + width);
    Page tested = signedIn("coach", "haarlem", width == WIDE ? wide() : narrow());
    open(tested, "/ateliers/haarlem");
    tested.locator(".flow .info summary").nth(1).click();
    assertThat(violations(tested)).isEmpty();
  }

  private static void assertShownOnPage(
      Page page, String id, List<List<String>> expected, List<List<String>> csv) {
    String table = "table[data-table='" + id + "']";
    List<List<String>> shown = new ArrayList<>();
    for (int row = 0; row < page.locator(table + " tbody tr").count(); row++) {
      shown.add(texts(page, table + " tbody tr:nth-child(" + (row + 1) + ") td"));
    }
    List<List<String>> visible = new ArrayList<>();
    boolean whole = page.locator("figure " + table).count() == 1;
    int last = csv.get(0).size() - 1;
    for (int row = 1; row <= expected.size(); row++) {
      List<String> total = List.of(csv.get(row).get(last));
      if (whole || !total.get(0).equals("0")) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column < last; column++) {
          if (whole || !csv.get(expected.size() + 1).get(column).equals("0")) {
            cells.add(csv.get(row).get(column));
          }
        }
        cells.addAll(total);
        visible.add(cells);
      }
    }
    assertThat(shown).as("page " + id).isEqualTo(visible);
    if (whole) {
      @SuppressWarnings("unchecked")
      List<List<Object>> drawn =
          (List<List<Object>>)
              page.locator("figure:has(" + table + ") canvas")
                  .evaluate("c => Chart.getChart(c).data.datasets.map(s => [...s.data])");
      assertThat(drawn).as("chart " + id).isNotEmpty();
      if (page.locator("figure[data-chart=weeks]:has(" + table + ")").count() == 1) {
        List<String> first =
            drawn.get(0).stream().map(v -> v == null ? "×" : v.toString()).toList();
        assertThat(first.stream().map(v -> v.equals("NaN") ? "×" : v).toList())
            .as("chart " + id)
            .isEqualTo(expected.stream().map(row -> row.get(0)).toList());
      }
    }
  }

  /** What the PDF lacks of a table: label and cells of each row, in their order. */
  private static List<String> pdfHolds(String pdf, List<List<String>> csv, int rows, int columns) {
    List<String> missing = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      String line = String.join(" ", csv.get(row).subList(0, columns + 1));
      if (!pdf.contains(line)) {
        missing.add(line);
      }
    }
    return missing;
  }

  private static List<List<String>> inner(JsonObject table) {
    return table.getJsonObject("counts").getJsonArray("cells").getValuesAs(JsonArray.class).stream()
        .map(row -> row.stream().map(SixSidesAgreeIT::number).toList())
        .toList();
  }

  /** The inner cells of rows that start with a line of heads. */
  private static List<List<String>> cells(List<List<String>> lines, int rows, int columns) {
    return lines.subList(1, rows + 1).stream()
        .map(l -> List.copyOf(l.subList(1, columns + 1)))
        .toList();
  }

  private static List<List<String>> csv(String body, int last) {
    List<List<String>> lines = new ArrayList<>();
    for (CsvRecord line : CsvReader.builder().ofCsvRecord(body)) {
      lines.add(line.getFields());
    }
    return last == 0 ? lines : lines.subList(lines.size() - last, lines.size());
  }

  private static List<String> cellsOf(List<List<String>> lines, String id) {
    return lines.stream().filter(line -> line.get(0).equals(id)).findFirst().orElseThrow();
  }

  private static List<String> row(List<List<String>> lines, String id) {
    List<String> cells = cellsOf(lines, id);
    return List.of(
        cells.get(2),
        cells.get(3),
        percent(cells.get(5)),
        percent(cells.get(6)),
        percent(cells.get(7)),
        cells.get(8),
        percent(cells.get(9)));
  }

  /** Period, snapshot, withheld and fictitious as a file writes them. */
  private static List<String> carried(JsonObject figure) {
    assertThat(figure.isNull("snapshot")).isTrue();
    return List.of(
        figure.getJsonObject("period").getString("from"),
        figure.getJsonObject("period").getString("to"),
        Messages.text("spreadsheet.live"),
        yesOrNo(figure.getBoolean("withheld")),
        yesOrNo(figure.getBoolean("fictitious")));
  }

  private static String yesOrNo(boolean value) {
    return Messages.text("web.known." + (value ? "yes" : "no"));
  }

  private static String period(JsonObject figure) {
    JsonObject period = figure.getJsonObject("period");
    return Messages.text(
        "web.period",
        DutchDate.day(LocalDate.parse(period.getString("from"))),
        DutchDate.day(LocalDate.parse(period.getString("to"))));
  }

  private static String days(JsonObject figure, String between) {
    JsonObject period = figure.getJsonObject("period");
    return DutchDate.day(LocalDate.parse(period.getString("from")))
        + between
        + DutchDate.day(LocalDate.parse(period.getString("to")));
  }

  private static String place(JsonObject claim) {
    return claim.getString("place");
  }

  private static String margin(JsonObject figure) {
    JsonArray interval = figure.getJsonArray("interval");
    return Math.round(100 * interval.getJsonNumber(0).doubleValue())
        + "–"
        + Math.round(100 * interval.getJsonNumber(1).doubleValue())
        + " %";
  }

  private static String percent(String share) {
    return share.isEmpty() || share.equals("×")
        ? share
        : Math.round(100 * Double.parseDouble(share)) + " %";
  }

  private static String number(JsonValue value) {
    return value == JsonValue.NULL ? "×" : value.toString();
  }

  private static String share(JsonValue value) {
    return value == JsonValue.NULL ? "×" : percent(value.toString());
  }

  private static String bound(JsonObject figure, int side) {
    return figure.isNull("interval") ? "×" : share(figure.getJsonArray("interval").get(side));
  }

  private static List<String> texts(Page page, String selector) {
    return page.locator(selector).allTextContents().stream()
        .map(text -> text.replace('\u00a0', ' ').strip())
        .toList();
  }

  private static List<String> lastLines(String csv) {
    return csv.lines().filter(line -> line.startsWith("Week")).toList();
  }

  private static JsonObject json(java.net.http.HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private static String pdf(HttpVisitor reader) throws IOException {
    String job =
        reader
            .postJson(
                "/api/reports", "{\"kind\":\"interim\",\"region\":\"haarlem\",\"format\":\"pdf\"}")
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceFirst("^https?://[^/]+", "");
    Instant end = Instant.now().plus(Duration.ofMinutes(2));
    while (reader.bytes(job + "/content").statusCode() != 200 && Instant.now().isBefore(end)) {
      java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    }
    try (PDDocument pdf = Loader.loadPDF(reader.bytes(job + "/content").body())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
