package nl.leerateliers.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a table and the words behind a figure, for each who may read them. */
class TableFilesBrowserIT extends InBrowser {

  private static final String TABLES = "/ateliers/haarlem/tabellen/";

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

  private static List<String> lastLines(String csv) {
    return csv.lines().filter(line -> line.startsWith("Week")).toList();
  }
}
