package nl.leerateliers.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.TreeSet;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.InBrowser;
import nl.leerateliers.message.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a table and the words behind a figure, for each who may read them. */
class TableFilesBrowserIT extends InBrowser {

  private static final String TABLES = "/ateliers/haarlem/tabellen/";

  private static final String SCREEN_ONLY = "spreadsheet.screenOnly";

  /** The captions of tables with neither a file nor the sentence beside them. */
  private static final String WITHOUT_FILE =
      """
      (tables, only) => tables.filter(table => {
        const panel = table.closest('.panel');
        const section = table.closest('section');
        const below = [...section.querySelectorAll('.downloads')].filter(one => !one.closest('.panel'));
        return !panel?.querySelector('a[download]') && !panel?.textContent.includes(only)
          && below.length === 0;
      }).map(table => table.caption?.textContent ?? 'no caption')
      """;

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

  @ParameterizedTest
  @CsvSource({
    "coach, haarlem, /ateliers/haarlem",
    "begeleidingsgroep, haarlem, /ateliers/haarlem",
    "national, -, /vergelijken"
  })
  void offersAFileForEveryTableAndSaysWhichStandOnThisScreenOnly(
      String role, String region, String address) {
    Page page = signedIn(role, region, wide());
    open(page, address);
    assertThat(page.locator("main table").count()).isGreaterThan(15);
    @SuppressWarnings("unchecked")
    List<String> without =
        (List<String>)
            page.locator("main table").evaluateAll(WITHOUT_FILE, Messages.text(SCREEN_ONLY));
    assertThat(without).isEmpty();
    HttpVisitor visitor = running().signedIn(role, region);
    for (String file : new TreeSet<>(hrefs(page, "a[download]"))) {
      assertThat(visitor.bytes(file).statusCode()).as(file).isEqualTo(200);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> hrefs(Page page, String selector) {
    return (List<String>)
        page.locator(selector).evaluateAll("links => links.map(a => a.getAttribute('href'))");
  }

  private static List<String> lastLines(String csv) {
    return csv.lines().filter(line -> line.startsWith("Week")).toList();
  }
}
