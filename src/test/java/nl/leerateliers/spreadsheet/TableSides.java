package nl.leerateliers.spreadsheet;

import static nl.leerateliers.spreadsheet.Sides.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.message.Messages;

/** A two-way table as page, chart and report show it. */
final class TableSides {

  private TableSides() {}

  static void assertShownOnPage(
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
    // Where nothing may be drawn the table stands alone.
    if (whole && page.locator("figure.chart--bare:has(" + table + ")").count() == 0) {
      assertDrawn(page, "figure:has(" + table + ")", columns(expected, csv));
    }
  }

  /** The inner cells of each column that has any case. */
  private static List<List<String>> columns(List<List<String>> expected, List<List<String>> csv) {
    List<List<String>> columns = new ArrayList<>();
    for (int column = 0; column < expected.get(0).size(); column++) {
      if (!csv.get(expected.size() + 1).get(column + 1).equals("0")) {
        int place = column;
        columns.add(expected.stream().map(row -> row.get(place)).toList());
      }
    }
    return columns;
  }

  /** Bars as long as the cells say: counts, or of each row the part of its whole. */
  @SuppressWarnings("unchecked")
  private static void assertDrawn(Page page, String figure, List<List<String>> columns) {
    boolean shares = "shares".equals(page.locator(figure).getAttribute("data-chart"));
    List<List<Object>> drawn =
        (List<List<Object>>)
            page.locator(figure + " canvas")
                .evaluate(
                    "c => Chart.getChart(c).data.datasets.map(s => [...(s.counts ?? s.data)])");
    assertThat(drawn.stream().map(TableSides::read).toList())
        .as("chart " + figure)
        .isEqualTo(columns);
    if (shares) {
      List<List<Number>> lengths =
          (List<List<Number>>)
              page.locator(figure + " canvas")
                  .evaluate("c => Chart.getChart(c).data.datasets.map(s => [...s.data])");
      for (int row = 0; row < columns.get(0).size(); row++) {
        int at = row;
        List<String> cells = columns.stream().map(column -> column.get(at)).toList();
        // A row of which a part is withheld has no bar.
        boolean whole = cells.stream().noneMatch("×"::equals);
        double all = whole ? cells.stream().mapToInt(Integer::parseInt).sum() : 0;
        assertThat(
                lengths.stream().map(series -> Math.round(series.get(at).doubleValue())).toList())
            .as("bars of " + figure)
            .isEqualTo(
                cells.stream()
                    .map(cell -> all == 0 ? 0L : Math.round(100 * Integer.parseInt(cell) / all))
                    .toList());
      }
    }
  }

  /** What is withheld is drawn as a gap. */
  private static List<String> read(List<Object> series) {
    return series.stream()
        .map(value -> value == null || value.equals(Double.NaN) ? "×" : value.toString())
        .toList();
  }

  /** What the PDF lacks of a table: label and cells of each row, in their order. */
  static List<String> missingIn(String pdf, List<List<String>> csv, int rows, int columns) {
    List<String> missing = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      String line = String.join(" ", csv.get(row).subList(0, columns + 1));
      if (!pdf.contains(line)) {
        missing.add(line);
      }
    }
    return missing;
  }

  /** Period, snapshot and mark of a table, on each of its sides. */
  static void assertCarried(Page page, JsonObject table, List<List<String>> csv, String pdf) {
    String id = table.getString("id");
    CarriedFigure scope = new CarriedFigure(table.getJsonObject("scope"));
    List<String> above = csv.stream().map(line -> line.get(1)).toList();
    assertThat(above).as("CSV " + id).contains(scope.period(), scope.snapshot());
    assertThat(above.contains(Messages.text("spreadsheet.fictitious")))
        .isEqualTo(table.getBoolean("fictitious"));
    assertThat(pdf).as("PDF " + id).contains(scope.days(), "fictief");
    Locator around =
        page.locator(
                ".panel:has(table[data-table='"
                    + id
                    + "']), section:has(> .panel table[data-table='"
                    + id
                    + "'])")
            .first();
    assertThat(Sides.plain(String.join(" ", around.locator(".about .info__box").allTextContents())))
        .as("button of " + id)
        .contains(
            scope.period(), Messages.text("definition.live"), Messages.text("definition.withheld"));
    assertThat(around.locator("xpath=ancestor-or-self::section").locator(".tag").count())
        .as("mark of " + id)
        .isPositive();
  }
}
