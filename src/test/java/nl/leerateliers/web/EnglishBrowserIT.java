package nl.leerateliers.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerateliers.harness.InBrowser;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The portal in English, for who chooses it. */
class EnglishBrowserIT extends InBrowser {

  private static final Map<String, String> PAGES =
      new TreeMap<>(
          Map.of(
              "start", "/",
              "dashboard", "/ateliers/haarlem",
              "learning", "/ateliers/haarlem/leerpunten",
              "compare", "/vergelijken",
              "cases", "/ateliers/haarlem/zaken",
              "case", "/ateliers/haarlem/zaken/H-001",
              "looking-back", "/ateliers/haarlem/zaken/H-001/reflectie",
              "follow-up", "/ateliers/haarlem/opvolging",
              "reports", "/rapporten",
              "figures", "/uitleg/cijfers"));

  @Test
  void isChosenOnAPageKeptOnTheOthersAndLeftAgain() {
    Page page = signedIn("researcher", "haarlem", wide());
    open(page, "/ateliers/haarlem?caseType=DOMESTIC_VIOLENCE");
    assertThat(page.locator("html")).hasAttribute("lang", "nl");
    page.locator("a.language").click();
    page.waitForURL("**/ateliers/haarlem?caseType=DOMESTIC_VIOLENCE");
    assertThat(page.locator("html")).hasAttribute("lang", "en-GB");
    open(page, "/ateliers/haarlem");
    assertThat(page.locator("#flow")).hasText("What happened to the cases?");
    assertThat(page.locator(".flow")).containsText("82% of 102");
    assertThat(page.locator("main")).containsText("w1 begins on 15 February 2016");
    assertThat(page.locator("figure[data-chart] canvas").first()).isVisible();
    open(page, "/ateliers/haarlem/zaken/H-001");
    assertThat(page.locator(".facts").first()).containsText("2016 (week ");
    assertThat(page.locator("#stap1 h3 [lang=nl]")).hasText("Eerste basisinformatie");
    open(page, "/vergelijken");
    assertThat(page.locator("h1")).hasText("Compare ateliers");
    assertThat(page.locator("main")).containsText("percentage points");
    page.locator("a.language").click();
    page.waitForURL("**/vergelijken");
    assertThat(page.locator("html")).hasAttribute("lang", "nl");
    assertThat(page.locator("h1")).hasText("Ateliers vergelijken");
    open(page, "/ateliers/haarlem");
    assertThat(page.locator("main")).containsText("w1 begint op 15 februari 2016");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void worksWithoutJavaScriptAndBeforeSigningIn() {
    Page page = anonymous(wide().setJavaScriptEnabled(false).setLocale("en-GB"));
    open(page, "/inloggen?terug=%2Fvergelijken");
    assertThat(page.locator("html")).hasAttribute("lang", "nl");
    page.locator("a.language").click();
    assertThat(page.locator("h1")).hasText("Sign in");
    assertThat(page.locator("input[name=terug]")).hasValue("/vergelijken");
    open(page, "/geen-pagina?x=1");
    assertThat(page.locator("html")).hasAttribute("lang", "en-GB");
  }

  @Test
  void leavesNoDutchTextOfABundleOnThePages() throws IOException {
    Page page = english(wide());
    DutchTexts dutch = DutchTexts.ofBundles();
    SoftAssertions softly = new SoftAssertions();
    for (String path : PAGES.values()) {
      open(page, path);
      softly.assertThat(dutch.leftIn(said(page))).as(path).isEmpty();
    }
    softly.assertAll();
  }

  @Test
  void isAccessibleAndFitsAPhone() {
    Page wide = english(wide());
    Page narrow = english(narrow());
    Page dark = english(narrow().setColorScheme(ColorScheme.DARK));
    SoftAssertions softly = new SoftAssertions();
    PAGES.forEach(
        (name, path) -> {
          softly.assertThat(open(wide, path)).as(path).isEqualTo(200);
          softly.assertThat(violations(wide)).as("axe, %s", path).isEmpty();
          picture(wide, "english-" + name + "-1440");
          open(narrow, path);
          softly
              .assertThat(
                  (Boolean)
                      narrow.evaluate(
                          "document.documentElement.scrollWidth"
                              + " <= document.documentElement.clientWidth"))
              .as("fits at 390 px: %s", path)
              .isTrue();
          picture(narrow, "english-" + name + "-390");
        });
    open(dark, "/");
    softly.assertThat(violations(dark)).as("axe, dark").isEmpty();
    softly.assertThat(complaints()).as("console").isEmpty();
    softly.assertAll();
  }

  private Page english(com.microsoft.playwright.Browser.NewContextOptions options) {
    Page page = signedIn("researcher", "haarlem", options);
    open(page, "/taal/en");
    assertThat(page.locator("html")).hasAttribute("lang", "en-GB");
    return page;
  }

  /** What a page says to eyes and ears in its own language, piece by piece. */
  @SuppressWarnings("unchecked")
  private static List<String> said(Page page) {
    return (List<String>)
        page.evaluate(
            """
            () => {
              const said = [document.title];
              const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const at = walk.currentNode.parentElement.closest('[lang],script');
                if (at.lang === 'en-GB') said.push(walk.currentNode.textContent);
              }
              for (const e of document.querySelectorAll('[aria-label],[data-unit],[data-x-title]')) {
                said.push(e.ariaLabel ?? '', e.dataset.unit ?? '', e.dataset.xTitle ?? '');
              }
              return said.map(text => text.replace(/\\s+/g, ' ').trim()).filter(text => text);
            }
            """);
  }
}
