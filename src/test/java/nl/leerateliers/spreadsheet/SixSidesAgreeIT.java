package nl.leerateliers.spreadsheet;

import static nl.leerateliers.spreadsheet.Sides.cells;
import static nl.leerateliers.spreadsheet.Sides.csv;
import static nl.leerateliers.spreadsheet.Sides.inner;
import static nl.leerateliers.spreadsheet.Sides.json;
import static nl.leerateliers.spreadsheet.Sides.rowsOf;
import static nl.leerateliers.spreadsheet.Sides.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.InBrowser;
import nl.leerateliers.message.Messages;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The protected figures of Haarlem are the same wherever they are read. */
class SixSidesAgreeIT extends InBrowser {

  private static final String TABLES = "/ateliers/haarlem/tabellen/";

  /** Made once for all tests. */
  private static @Nullable String report;

  @Test
  void writesEveryTableTheSameInCsvOdsAndXlsx() throws IOException {
    HttpVisitor own = running().signedIn("begeleidingsgroep", "haarlem");
    HttpVisitor national = running().signedIn("national", "-");
    assertThat(FileSides.sameCells(own, TABLES))
        .contains("indicators", "summaries", "weeks.caseType", "completeness", "ratings");
    assertThat(FileSides.sameCells(national, "/vergelijken/tabellen/"))
        .contains("indicators", "tensions", "caseMix", "questions", "comparability")
        .contains("pairs", "wordings", "points", "uptake");
    assertThat(own.get(TABLES + "geen.ods").statusCode()).isEqualTo(404);
    assertThat(new OdsText(own.bytes(TABLES + "tensions.ods").body()).sheets())
        .containsExactly(Messages.text("spreadsheet.about"), "tensions");
  }

  @Test
  void showsEveryTableTheSameOnPageAndInChartJsonCsvAndPdf() throws IOException {
    JsonObject figures = reflection().getJsonObject("figures");
    HttpVisitor visitor = running().signedIn("begeleidingsgroep", "haarlem");
    Page page = signedIn("begeleidingsgroep", "haarlem", wide());
    open(page, "/ateliers/haarlem");
    page.locator("figure[data-chart] canvas").nth(3).waitFor();
    List<JsonObject> tables =
        new ArrayList<>(figures.getJsonArray("tables").getValuesAs(JsonObject.class));
    JsonObject cards = figures.getJsonObject("cards");
    tables.add(cards.getJsonObject("goals"));
    tables.add(cards.getJsonObject("leadTime").getJsonObject("days"));
    for (JsonObject table : tables) {
      String id = table.getString("id");
      List<List<String>> expected = inner(table);
      String file = visitor.get(TABLES + id + ".csv").body();
      List<List<String>> csv = csv(file, expected.size() + 2);
      int columns = expected.get(0).size();
      assertThat(cells(csv, expected.size(), columns)).as("CSV " + id).isEqualTo(expected);
      TableSides.assertShownOnPage(page, id, expected, csv);
      assertThat(TableSides.missingIn(report(), csv, expected.size(), columns))
          .as("PDF " + id)
          .isEmpty();
      TableSides.assertCarried(page, table, csv(file, 0), report());
    }
    assertThat(complaints()).isEmpty();
  }

  @Test
  void showsEveryFigureTheSameOnPageJsonCsvAndPdf() throws IOException {
    List<CarriedFigure> all = CarriedFigure.allIn(reflection().getJsonObject("figures"));
    Page page = signedIn("begeleidingsgroep", "haarlem", wide());
    open(page, "/ateliers/haarlem/cijfers");
    assertThat(violations(page)).isEmpty();
    FigureSides sides = new FigureSides(rowsOf(page, "figures"), file("indicators"), report());
    sides.assertAll(
        all,
        figure -> {
          List<String> cells = new ArrayList<>(figure.row());
          cells.add(figure.base());
          return cells;
        });
    assertThat(report()).containsPattern("momentopname \\d+");
    open(page, "/ateliers/haarlem");
    DashboardSide dashboard = DashboardSide.of(page);
    SoftAssertions softly = new SoftAssertions();
    for (CarriedFigure figure : all) {
      sides.assertExplained(softly, figure);
      sides.assertInCsv(softly, figure);
      sides.assertInPdf(softly, figure);
      if (!isShownOtherwise(figure)) {
        dashboard.assertShown(softly, figure);
      }
    }
    softly.assertAll();
  }

  @Test
  void showsEveryMiddleAndSumTheSameOnPageJsonCsvAndPdf() throws IOException {
    List<CarriedFigure> summaries = CarriedFigure.summariesOf(reflection());
    assertThat(summaries).hasSizeGreaterThan(20);
    Page page = signedIn("begeleidingsgroep", "haarlem", narrow());
    open(page, "/ateliers/haarlem/cijfers");
    assertThat(violations(page)).isEmpty();
    FigureSides sides = new FigureSides(rowsOf(page, "summaries"), file("summaries"), report());
    sides.assertAll(
        summaries, one -> List.of(CarriedFigure.number(one.json().get("n")), one.value()));
    open(page, "/ateliers/haarlem");
    String words = texts(page, "main").get(0);
    SoftAssertions softly = new SoftAssertions();
    for (CarriedFigure summary : summaries) {
      sides.assertSummary(softly, summary);
      if (!summary.id().startsWith("tension.")) {
        softly.assertThat(words).as("dashboard " + summary.id()).contains(summary.value());
      }
    }
    softly.assertAll();
  }

  /**
   * The two parts of the case mix stand in the table of key figures, a score is a row of the table
   * of its name, and a reason that no card names has no row: each is tested there.
   */
  private static boolean isShownOtherwise(CarriedFigure figure) {
    return figure.id().matches("cases\\..*|preselectCare\\.[a-z]+")
        || (figure.id().contains(".reason.") && figure.row().get(0).equals("0"));
  }

  @Test
  void drawsTheIntervalsOfTheJsonAndNamesTheirSnapshot() {
    JsonObject reflection =
        json(running().withToken("researcher", "-").get("/api/cross-atelier/reflection"));
    HttpVisitor visitor = running().signedIn("researcher", "-");
    Page page = signedIn("researcher", "-", wide());
    open(page, "/vergelijken");
    page.locator("figure[data-chart] canvas").nth(2).waitFor();
    ComparedSides sides = new ComparedSides(page, reflection);
    sides.assertExplained();
    sides.assertProfiles(csv(visitor.get("/vergelijken/tabellen/tensions.csv").body(), 0));
    sides.assertComparisons(csv(visitor.get("/vergelijken/tabellen/indicators.csv").body(), 0));
  }

  private JsonObject reflection() {
    return json(
        running().withToken("begeleidingsgroep", "haarlem").get("/api/regions/haarlem/reflection"));
  }

  private List<List<String>> file(String id) {
    HttpVisitor visitor = running().signedIn("begeleidingsgroep", "haarlem");
    return csv(visitor.get(TABLES + id + ".csv").body(), 0);
  }

  private String report() throws IOException {
    if (report == null) {
      report = Sides.pdf(running().withToken("begeleidingsgroep", "haarlem"));
    }
    return report;
  }
}
