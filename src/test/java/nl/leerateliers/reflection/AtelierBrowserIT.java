package nl.leerateliers.reflection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerateliers.harness.InBrowser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The dashboard of Haarlem and the comparison, as people use them. */
class AtelierBrowserIT extends InBrowser {

  private static final String HAARLEM = "/ateliers/haarlem";

  /** The screens of a presentation that do not fit, or only much smaller. */
  private static final String CRAMPED =
      """
      [...document.querySelectorAll('main > .section:not(.not-presented)')]
        .filter(s => s.getBoundingClientRect().height > innerHeight + 2
          || Number(s.firstElementChild.style.zoom || 1) < 0.75)
        .map(s => s.getAttribute('aria-labelledby') + ' ' + s.firstElementChild.style.zoom)
      """;

  /** The panels that show numbers and do not say what they are and rest on. */
  private static final String UNEXPLAINED =
      """
      [...document.querySelectorAll('main .panel')]
        .filter(p => p.querySelector('table, .big, .presence, .dots') && !p.querySelector('.info'))
        .map(p => p.innerText.slice(0, 60))
      """;

  @Test
  void showsHaarlemsFiguresAndTheirContradiction() {
    Page page = haarlem();
    assertThat(page.locator(".flow .big")).hasText(new String[] {"102", "84", "30", "34", "58"});
    assertThat(page.locator(".flow")).containsText("68");
    String text = page.locator("main").innerText();
    assertThat(text).contains("van 102", "van 84", "§6.1", "§6.3.3");
    assertThat(page.locator(".flow li").nth(3).locator(".tag").first()).containsText("30");
    assertThat(page.locator(".tag", new Page.LocatorOptions().setHasText("Fictief")).first())
        .isVisible();
    assertThat((List<?>) page.evaluate(UNEXPLAINED)).as("panels without an info button").isEmpty();
    assertThat(page.locator(".flow > li details.info")).hasCount(5);
    assertThat(page.locator(".heat-halves caption").first())
        .containsText(Pattern.compile("Kop van de kaart.*Stap 1.*Stap 2"));
    Locator margins =
        page.locator("section[aria-labelledby=furthered] .margins").first().locator("li");
    assertThat(margins.first())
        .hasText(Pattern.compile("16 van 79 \\(20 %\\), marge 13.% tot 30.%"));
  }

  @Test
  void drawsEveryChartFromTheTableInItsOwnFigure() {
    Page page = haarlem();
    int charts = page.locator("figure[data-chart]").count();
    assertThat(charts).isPositive();
    assertThat(page.locator("figure[data-chart] table")).hasCount(charts);
    assertThat(page.locator("figure[data-chart] canvas")).hasCount(charts);
    for (int i = 0; i < charts; i++) {
      assertThat(
              (Boolean)
                  page.locator("figure[data-chart] canvas")
                      .nth(i)
                      .evaluate(
                          "c => new Set(c.getContext('2d')"
                              + ".getImageData(0, 0, c.width, c.height).data).size > 4"))
          .as("chart %d has ink", i)
          .isTrue();
    }
  }

  @Test
  void showsTablesAndFiltersWithoutJavaScript() {
    Page page = signedIn("coach", "haarlem", wide().setJavaScriptEnabled(false));
    open(page, HAARLEM);
    assertThat(page.locator(".flow .big").first()).hasText("102");
    assertThat(page.locator("figure[data-chart] table").first()).isVisible();
    assertThat(page.locator(".needs-js").first()).isHidden();
    picture(page, "coach-atelier-zonder-js-1440");
    page.locator("select[name=caseType]").selectOption("DOMESTIC_VIOLENCE");
    page.locator("form.filter button[type=submit]").click();
    page.waitForURL("**caseType=DOMESTIC_VIOLENCE**");
    assertThat(page.locator(".flow .big").first()).hasText("34");
  }

  @Test
  void canBeUsedByKeyboardWithFocusAlwaysInSight() {
    Page page = haarlem();
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip-link")).isFocused();
    assertThat(page.locator(".skip-link")).isInViewport();
    picture(page, "coach-springlink-1440");
    TabStops stops = TabStops.from(page, 60);
    assertThat(stops.count()).isGreaterThan(10);
    assertThat(stops.unseen()).isEmpty();

    open(page, HAARLEM);
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator("main#inhoud")).isFocused();
  }

  @Test
  void presentsOneQuestionPerScreenByArrowKeys() {
    Page page = signedIn("coach", "haarlem", wide());
    open(page, HAARLEM + "?weergave=presentatie");
    assertThat(page.locator("html")).hasAttribute("data-view", "presentation");
    assertThat(page.locator(".presenter output")).hasText(Pattern.compile("^1 van \\d+$"));
    assertThat((List<?>) page.evaluate(CRAMPED)).as("screens cut off or made small").isEmpty();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator(".presenter output")).hasText(Pattern.compile("^2 van \\d+$"));
    assertThat(page.locator("#flow")).isInViewport();
    screen(page, "presentatie-2");
    assertThat(violations(page)).isEmpty();
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator(".presenter output")).hasText(Pattern.compile("^1 van \\d+$"));
    page.keyboard().press("Escape");
    assertThat(page.locator("html[data-view=presentation]")).hasCount(0);
    assertThat(page).hasURL(Pattern.compile("/ateliers/haarlem$"));
    assertThat(complaints()).isEmpty();
  }

  @Test
  void printsInLightColoursWithEveryTableOpenAndNoMenu() throws IOException {
    Page page = signedIn("coach", "haarlem", wide());
    open(page, HAARLEM + "?thema=donker");
    Locator chart = page.locator("figure[data-chart=weeks] canvas").first();
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(page.locator("html")).hasAttribute("data-theme", "light");
    assertThat(chart).hasAttribute("width", "800");
    page.evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(chart).not().hasAttribute("width", "800");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".site-nav")).isHidden();
    assertThat(page.locator(".filter-band")).isHidden();
    try (PDDocument pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("102", "§6.3.3", "Fictief").doesNotContain("Uitloggen");
      assertThat(pdf.getNumberOfPages()).isBetween(2, 22);
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(pdf.getNumberOfPages());
      assertThat(last.getText(pdf)).as("more than the foot").hasSizeGreaterThan(400);
    }
  }

  @Test
  void comparesTheThreeAteliersInAFixedOrderWithIntervalsAndCaseMix() {
    Page page = signedIn("national", "-", wide());
    open(page, "/vergelijken");
    String text = page.locator("main").innerText();
    assertThat(text.indexOf("Haarlem")).isNotNegative().isLessThan(text.indexOf("Maastricht"));
    assertThat(text.indexOf("Maastricht")).isLessThan(text.indexOf("Utrecht"));
    assertThat(text).contains("toeval");
    assertThat(page.locator("figure[data-chart=intervals] canvas")).hasCount(20);
    assertThat(page.locator("figure[data-chart=intervals] table").first())
        .containsText(Pattern.compile("Haarlem.*Maastricht.*Utrecht", Pattern.DOTALL));
    assertThat(page.locator("main")).containsText("Zaken naar zaakstroom");
    assertSpokenInItsPlace(
        page.locator("figure[data-chart=intervals]:has(td:text-is('×'))").first());
    assertThat(page.locator(".week-panel .info")).hasCount(3);
    assertThat(page.locator("section[aria-labelledby=profiles] .info__box"))
        .containsText(Pattern.compile("Haarlem: .*[Mm]omentopname.*Utrecht: ", Pattern.DOTALL));
    assertThat(text.toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("beste", "slechtste", "ranglijst", "dankzij");
    assertThat(complaints()).isEmpty();
  }

  /** Each atelier of a strip by the arrow keys, one of which nothing is shown too. */
  private static void assertSpokenInItsPlace(Locator strip) {
    strip.locator("canvas").focus();
    for (Locator row : strip.locator("tbody tr").all()) {
      strip.page().keyboard().press("ArrowRight");
      String share = row.locator("td").first().textContent();
      assertThat(strip.locator("output"))
          .containsText(row.locator("th").getAttribute("data-label") + ", Aandeel: " + share);
    }
  }

  private Page haarlem() {
    Page page = signedIn("coach", "haarlem", wide());
    open(page, HAARLEM);
    return page;
  }
}
