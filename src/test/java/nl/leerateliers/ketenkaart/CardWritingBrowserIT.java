package nl.leerateliers.ketenkaart;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** Writing on a card in real browsers, with and without scripts. */
class CardWritingBrowserIT extends InBrowser {

  private static final String CARD = "/ateliers/haarlem/zaken/H-002/kaart";

  @Test
  void savesWhileTypingAndShowsBothTextsToTheSecondWriter() {
    Page first = signedIn("participant", "haarlem", wide());
    Page second = signedIn("coach", "haarlem", wide());
    open(first, "/ateliers/haarlem/zaken/H-002");
    first.locator("a[href$='/kaart']").click();
    assertThat(open(first, CARD + "?stap=3")).isEqualTo(200);
    open(second, CARD + "?stap=3");
    first.locator("#f-interpretation").fill("Tekst van de eerste");
    assertThat(first.locator(".save-state")).containsText("bewaard om");
    second.locator("#f-interpretation").fill("Tekst van de tweede");
    Locator conflict = second.locator(".conflict");
    assertThat(conflict).containsText("Tekst van de eerste");
    assertThat(second.locator("#f-interpretation")).hasValue("Tekst van de tweede");
    picture(second, "card-conflict");
    conflict.locator("button").first().click();
    assertThat(second.locator(".save-state")).containsText("bewaard om");
    open(first, CARD + "?stap=3");
    assertThat(first.locator("#f-interpretation")).hasValue("Tekst van de tweede");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void worksWithoutScriptsAndKeepsWhatWasTyped() {
    NewContextOptions bare = wide().setJavaScriptEnabled(false);
    Page first = signedIn("participant", "haarlem", bare);
    Page second = signedIn("coach", "haarlem", wide().setJavaScriptEnabled(false));
    open(first, CARD + "?stap=2");
    open(second, CARD + "?stap=2");
    first.locator("#f-goal").fill("Doel van de eerste");
    first.locator("#f-POLITIE-minutes").fill("1441");
    first.locator(".card-form button[type=submit]").click();
    assertThat(first.locator("#e-POLITIE-minutes")).containsText("1.440");
    assertThat(first.locator("#f-POLITIE-minutes")).hasValue("1441");
    first.locator("#f-POLITIE-minutes").fill("45");
    first.locator(".card-form button[type=submit]").click();
    assertThat(first.locator(".message")).containsText("Bewaard");
    second.locator("#f-goal").fill("Doel van de tweede");
    second.locator(".card-form button[type=submit]").click();
    assertThat(second.locator(".conflict")).containsText("Doel van de eerste");
    assertThat(second.locator("#f-goal")).hasValue("Doel van de tweede");
    second.locator("input[type=radio][value=theirs]").check();
    second.locator(".card-form button[type=submit]").click();
    assertThat(second.locator("#f-goal")).hasValue("Doel van de eerste");
  }

  @Test
  void offersTextBackThatWasNeverSavedAndIsAccessible() {
    Page page = signedIn("participant", "haarlem", narrow());
    open(page, CARD + "?stap=1");
    page.route(
        "**/api/**",
        route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(401)));
    page.locator("#f-basic_information").fill("Nooit bewaard");
    assertThat(page.locator(".save-state")).containsText("niet meer ingelogd");
    page.unroute("**/api/**");
    open(page, CARD + "?stap=1");
    page.locator(".restore button").first().click();
    assertThat(page.locator(".save-state")).containsText("bewaard om");
    picture(page, "card-narrow");
    assertThat(violations(page)).isEmpty();
    open(page, CARD + "?stap=2");
    assertThat(violations(page)).isEmpty();
  }
}
