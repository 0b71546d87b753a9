package nl.leerateliers.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** Names under lock and warnings at entry, in a real browser. All persons are invented. */
class IdentityBrowserIT extends InBrowser {

  private static final String CARD = "/ateliers/haarlem/zaken/H-009/kaart";

  @Test
  void keepsANameWithTheButtonAndNeverInTheBrowser() {
    Page page = signedIn("participant", "haarlem", wide());
    open(page, CARD + "?stap=0");
    page.locator("#i-SUSPECT-1").fill("Zebulon Quarantijn");
    page.locator("#i-BVH-1").fill("x");
    assertThat((String) page.evaluate("() => JSON.stringify({...localStorage})"))
        .doesNotContain("Zebulon");
    page.locator(".card-form > button[type=submit]").click();
    assertThat(page.locator("#ie-BVH-1")).containsText("4 tot 30 tekens");
    assertThat(page.locator("#i-BVH-1")).hasValue("x");
    picture(page, "identity-wide");
    assertThat(violations(page)).isEmpty();
    page.locator("#i-BVH-1").fill("PL1100-2016004711");
    page.locator(".card-form > button[type=submit]").click();
    assertThat(page.locator(".message").first()).containsText("Bewaard");
    assertThat(page.locator("#i-SUSPECT-1")).hasValue("Zebulon Quarantijn");
    assertThat(page.locator("#i-SUSPECT-2")).hasValue("");
    Page small = signedIn("coach", "haarlem", narrow());
    open(small, CARD + "?stap=0");
    assertThat(small.locator("#i-BVH-1")).hasValue("PL1100-2016004711");
    picture(small, "identity-narrow");
    assertThat(violations(small)).isEmpty();
    assertThat(complaints()).isEmpty();
  }

  @Test
  void warnsWhileTypingAndLetsTheWriterSetItAside() {
    Page page = signedIn("participant", "haarlem", wide());
    open(page, CARD + "?stap=3");
    page.locator("#f-interpretation").fill("Gesproken met mevrouw Peperzak,\nbel 06-12345678");
    Locator warnings = page.locator("#w-interpretation .warning");
    assertThat(warnings).hasCount(2);
    assertThat(warnings.first()).containsText("misschien een naam");
    assertThat(warnings.nth(1)).containsText("regel 2, vanaf woord 2");
    warnings.first().locator("button").click();
    assertThat(
            (String)
                page.evaluate(
                    "() => { const t = document.activeElement; return"
                        + " t.value.slice(t.selectionStart, t.selectionEnd); }"))
        .isEqualTo("Peperzak");
    picture(page, "warning-wide");
    assertThat(violations(page)).isEmpty();
    warnings.first().locator("input").click();
    assertThat(warnings).hasCount(1);
    Page small = signedIn("coach", "haarlem", narrow());
    open(small, CARD + "?stap=3");
    assertThat(small.locator("#w-interpretation .warning")).hasCount(1);
    picture(small, "warning-narrow");
    assertThat(violations(small)).isEmpty();
    assertThat(complaints()).isEmpty();
  }

  @Test
  void warnsAndSetsAsideWithoutScripts() {
    Page page = signedIn("participant", "haarlem", wide().setJavaScriptEnabled(false));
    open(page, CARD + "?stap=5");
    page.locator("#f-feedback_to").fill("De mentor heet Peperzak");
    page.locator(".card-form > button[type=submit]").click();
    Locator warning = page.locator("#w-feedback_to .warning");
    assertThat(warning).containsText("misschien een naam");
    assertThat(page.locator("#f-feedback_to")).hasValue("De mentor heet Peperzak");
    warning.locator("input").check();
    page.locator(".card-form > button[type=submit]").click();
    assertThat(warning).hasCount(0);
  }

  @Test
  void warnsAlsoAtTextsOutsideTheCard() {
    Page page = signedIn("participant", "haarlem", wide());
    open(page, "/ateliers/haarlem/zaken/H-011/actiepunten");
    page.locator("#m-what").fill("Bellen met mevrouw De Vries");
    assertThat(page.locator(".new-mark .warning")).containsText("een naam");
    page.locator("#m-what").fill("Bellen met moeder");
    assertThat(page.locator(".new-mark .warning")).hasCount(0);
    open(page, "/ateliers/haarlem/vandaag");
    page.locator("#nieuw summary").click();
    page.locator("#n-title").fill("Ruzie bij dhr. Jansen");
    assertThat(page.locator(".new-case .warning")).containsText("een naam");
    open(page, "/ateliers/haarlem/zaken/H-011/opvolging/3");
    page.locator("#f-text").fill("Te bereiken op 06-12345678.");
    assertThat(page.locator(".follow-up .warning")).containsText("telefoonnummer");
    assertThat(violations(page)).isEmpty();
    assertThat(complaints()).isEmpty();
  }
}
