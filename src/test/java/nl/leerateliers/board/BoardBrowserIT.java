package nl.leerateliers.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** A day at the atelier's board, in a real browser. */
class BoardBrowserIT extends InBrowser {

  private static final String BOARD = "/ateliers/maastricht/vandaag?dag=2016-05-24";

  @Test
  void goesWithACaseThroughTheDay() {
    Page page = signedIn("participant", "maastricht", wide());
    open(page, "/");
    page.locator(".site-nav").getByText("Vandaag").click();
    assertThat(page.locator("h1")).hasText("De dag van Maastricht");
    open(page, BOARD);
    picture(page, "board-wide");
    assertThat(violations(page)).isEmpty();

    page.locator("#nieuw summary").click();
    picture(page, "board-new-wide");
    page.locator("#n-title").fill("Ruit van de kantine");
    page.locator("#n-type").selectOption("JUVENILE_SUSPECT");
    page.locator("#n-owner").selectOption("RVDK");
    page.locator(".new-case button").click();
    page.waitForURL(Pattern.compile(".*/zaken/M-\\d+/kaart\\?stap=1"));
    String id = page.url().replaceAll(".*/zaken/(M-\\d+)/.*", "$1");

    open(page, BOARD);
    Locator row = page.locator("#DAY_START #" + id);
    assertThat(row).containsText("Ruit van de kantine");
    row.getByText("Naar ochtendoverleg").click();
    assertThat(page.locator("#MORNING #" + id)).containsText("Verplaatst");
    page.locator("#" + id + " summary").click();
    page.locator("#ow-" + id).fill("jeugdadviseur");
    page.locator("#" + id + " .board__owner button").click();
    assertThat(page.locator("#MORNING #" + id)).containsText("(jeugdadviseur)");

    open(page, "/ateliers/maastricht/zaken/" + id + "/kaart?stap=2");
    page.locator("#f-verdieping_decided").selectOption("yes");
    assertThat(page.locator(".save-state")).containsText("bewaard om");
    page.locator("#m-what").fill("Leerplicht bellen");
    page.locator("#m-owner").selectOption("OM");
    page.locator("#m-due").fill("2016-05-23");
    page.locator(".new-mark button").click();
    assertThat(page.locator(".marks")).containsText("Leerplicht bellen");
    picture(page, "board-marks-on-card");
    assertThat(violations(page)).isEmpty();

    open(page, BOARD);
    assertThat(page.locator("#AFTERNOON #" + id)).containsText("inbreng");
    Locator due = page.locator("tr").filter(new Locator.FilterOptions().setHasText("Leerplicht"));
    assertThat(due).containsText("1 dag");
    picture(page, "board-case-wide");
    due.getByRole(AriaRole.BUTTON).click();
    assertThat(page.getByText("Leerplicht bellen")).hasCount(0);

    open(page, BOARD.replace("24", "25"));
    assertThat(page.locator("#AFTERNOON #" + id)).containsText("Loopt door: 1 dag");
    open(page, "/ateliers/maastricht/zaken/" + id + "/actiepunten");
    page.getByText("Gesloten actiepunten (1)").click();
    assertThat(page.locator("main")).containsText("Leerplicht bellen");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void fitsOnAPhoneAndKeepsWhatWasTyped() {
    Page page = signedIn("coach", "maastricht", narrow());
    open(page, BOARD);
    picture(page, "board-narrow");
    assertThat(violations(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
    page.locator("#nieuw summary").click();
    page.locator("#n-title").fill("Een zaak van lang geleden");
    page.locator("#n-start").fill("2015-05-24");
    page.locator("#n-type").selectOption("DOMESTIC_VIOLENCE");
    page.locator(".new-case button").click();
    assertThat(page.locator("#n-start-e")).containsText("buiten het atelier");
    assertThat(page.locator("#n-title")).hasValue("Een zaak van lang geleden");
    assertThat(page.locator("#n-type")).hasValue("DOMESTIC_VIOLENCE");
    picture(page, "board-new-narrow");
    assertThat(violations(page)).isEmpty();

    open(page, "/ateliers/maastricht/zaken/M-002/actiepunten");
    page.locator("#m-what").fill("Iemand bellen");
    page.locator("#m-owner").selectOption("OM");
    page.locator("#m-due").fill("2012-01-01");
    page.locator(".new-mark button").click();
    assertThat(page.locator("#m-due-e")).containsText("2 mei 2016");
    assertThat(page.locator("#m-what")).hasValue("Iemand bellen");
    picture(page, "board-marks-narrow");
    assertThat(violations(page)).isEmpty();
    assertThat(complaints()).isEmpty();
  }
}
