package nl.leerateliers.interpretation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filter, save the view, write under a figure, open the cards behind a number, and go back. */
class InteractionBrowserIT extends InBrowser {

  /** A section of the dashboard, a figure in it, and what the list of its cards was chosen by. */
  private static final String FIGURES =
      """
      principles | td.heat__all a | leidend principe 1
      ratings | td a | Principe 1, beoordeling
      organisations | tr:nth-child(2) td:nth-child(3) a | Meerwaarde genoemd van: Politie
      completeness | td:not(.heat__all) a | Ingevuld veld: datum gekozen interventie
      completeness | a.heat__empty | Leeg veld: uitkomst Preselect Zorg
      characteristics | td:not(.heat__all) a | Kenmerk (bijlage 2): Gebreken van de kaart
      time | .coverage a | Tijd voor het samen duiden opgeschreven: Ja
      """;

  private static final String FILTERED = "/ateliers/haarlem\\?caseType=JUVENILE_SUSPECT.*";

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void goesFromTheFiguresToTheirCardsAndBack(boolean script) {
    String name = script ? "Jeugd" : "Jeugd zonder script";
    NewContextOptions options = script ? wide() : narrow();
    Page page = signedIn("coach", "haarlem", options.setJavaScriptEnabled(script));
    open(page, "/ateliers/haarlem");
    page.locator("select[name=caseType]").selectOption("JUVENILE_SUSPECT");
    page.locator("select[name=to]").selectOption("4");
    page.locator("form.filter button[type=submit]").click();
    assertThat(page).hasURL(Pattern.compile(FILTERED));
    page.locator("summary", hasText("Bewaar overzicht")).click();
    picture(page, "overzicht-bewaren-" + (script ? WIDE : NARROW));
    page.locator("#v-name").fill(name);
    page.locator(".menu__box button", hasText("Bewaar")).first().click();
    assertThat(page.locator(".saved")).containsText("‘" + name + "’");
    Locator weeks = page.locator("section[aria-labelledby=weeks]");
    weeks.locator("summary", new Locator.LocatorOptions().setHasText("Schrijf")).click();
    weeks.locator("textarea").fill("Wij lezen hier een stille week " + name + ".");
    weeks.locator("form button[type=submit]").last().click();
    assertThat(page).hasURL(Pattern.compile(FILTERED + "#weeks"));
    assertThat(weeks.locator(".interpretation").last()).containsText(name);
    assertThat(weeks.locator(".interpretations .source").first())
        .containsText("Jeugdige verdachten, week 1 tot en met 4");
    look(page, script, "interpretaties-");
    Locator table = page.locator("figure table").first();
    if (script) {
      page.locator("figure details.data summary").first().click();
    }
    Locator number = table.locator("a.behind").first();
    int count = Integer.parseInt(number.innerText().strip());
    number.click();
    assertThat(page.locator("#found")).containsText(count + (count == 1 ? " zaak" : " zaken"));
    assertThat(page.locator(".message").first()).containsText("Zaken in het ochtendoverleg");
    look(page, script, "zaken-achter-cijfer-");
    page.locator("a", hasText("Terug naar het getal")).click();
    assertThat(page).hasURL(Pattern.compile(FILTERED + "#weeks.caseType"));
    if (script) {
      page.locator("section[aria-labelledby=outcome] .under__link a").click();
      assertThat(page).hasURL(Pattern.compile(FILTERED + "#outcome"));
    }
    Locator own = page.locator("section[aria-labelledby=weeks] .interpretations li").last();
    own.locator("button").click();
    assertThat(page.locator("section[aria-labelledby=weeks] .interpretations")).hasCount(0);
    open(page, "/");
    Locator view =
        page.locator(".views > li").filter(new Locator.FilterOptions().setHas(exactly(page, name)));
    view.locator("summary").click();
    look(page, script, "begin-overzichten-");
    exactly(page, name).click();
    assertThat(page).hasURL(Pattern.compile(FILTERED));
    open(page, "/");
    view.locator("summary").click();
    view.locator("button", new Locator.LocatorOptions().setHasText("Verwijder")).click();
    assertThat(exactly(page, name)).hasCount(0);
    assertThat(complaints()).isEmpty();
  }

  @Test
  void opensTheCardsBehindAPointOfAChartByKeyboard() {
    Page page = signedIn("coach", "haarlem", wide());
    open(page, "/ateliers/haarlem");
    Locator chart = page.locator("figure[data-chart=weeks] canvas").first();
    chart.focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    Locator spoken = page.locator("figure[data-chart=weeks] output").first();
    assertThat(spoken).hasText(Pattern.compile("w2, Jeugdige verdachten: \\d+"));
    String count = spoken.textContent().replaceAll(".*: ", "");
    page.keyboard().press("Enter");
    assertThat(page.locator("#found")).containsText(count);
    assertThat(page.locator("select[name=from]")).hasValue("2");

    open(page, "/ateliers/haarlem");
    Locator days = page.locator("section[aria-labelledby=leadTime]");
    days.locator("canvas").focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowRight");
    assertThat(days.locator("output")).hasText(Pattern.compile("1, Jeugdige verdachten: \\d+"));
    int after = numberIn(days.locator("output").textContent().replaceAll(".*: ", ""));
    page.keyboard().press("Enter");
    listsCases(page, after, "Dagen tot de gekozen interventie: 1 dag");

    open(page, "/ateliers/haarlem");
    Locator heat = page.locator("section[aria-labelledby=principles] table.heat");
    heat.locator("a.behind").first().focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowDown");
    Locator cell = heat.locator("a.behind:focus");
    assertThat(cell).hasAttribute("href", Pattern.compile(".*from=2&to=2.*principle=2.*"));
    int shown = numberIn(cell.innerText());
    page.keyboard().press("Enter");
    listsCases(page, shown, "leidend principe 2");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void opensAsManyCardsAsAFigureSays() {
    Page page = signedIn("coach", "haarlem", wide());
    open(page, "/ateliers/haarlem");
    for (String line : FIGURES.lines().toList()) {
      String[] parts = line.split(" \\| ");
      String section = "section[aria-labelledby=" + parts[0] + "] ";
      Locator link = page.locator(section + parts[1]).first();
      int count = numberIn(link.innerText());
      link.click();
      listsCases(page, count, parts[2]);
      page.locator("a", hasText("Terug naar het getal")).click();
      assertThat(page).hasURL(Pattern.compile("/ateliers/haarlem#" + parts[0] + "$"));
    }
    assertThat(complaints()).isEmpty();
  }

  private static int numberIn(String text) {
    return Integer.parseInt(text.replaceAll("(?s)\\D*(\\d+).*", "$1"));
  }

  private static void listsCases(Page page, int count, String chosen) {
    assertThat(page.locator("#found")).hasText(Pattern.compile("^" + count + " za(ak|ken) gev.*"));
    assertThat(page.locator(".message").first()).containsText(chosen);
  }

  @Test
  void warnsOfANameWhileTypingUnderTheComparison() {
    Page page = signedIn("national", "-", wide());
    open(page, "/vergelijken");
    Locator mix = page.locator("section[aria-labelledby=mix]");
    mix.locator("summary", new Locator.LocatorOptions().setHasText("Schrijf")).click();
    mix.locator("textarea").fill("De heer Jansen belde van 06-12345678.");
    assertThat(mix.locator(".warnings .warning").first()).isVisible();
    assertThat(violations(page)).isEmpty();
    picture(page, "vergelijken-interpretatie-1440");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void fitsAPhone() {
    Page page = signedIn("researcher", "-", narrow());
    open(page, "/");
    picture(page, "begin-onderzoeker-390");
    open(page, "/ateliers/haarlem");
    page.locator("summary", hasText("Bewaar overzicht")).click();
    Locator box = page.locator("#v-name");
    assertThat(box).isInViewport();
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(NARROW);
    screen(page, "overzicht-menu-390");
    page.locator("section[aria-labelledby=flow] .write summary").click();
    picture(page, "interpretatie-schrijven-390");
    assertThat(violations(page)).isEmpty();
  }

  /** The rules of access are tried by a script, so only where the page may run one. */
  private void look(Page page, boolean script, String name) {
    if (script) {
      assertThat(violations(page)).isEmpty();
    }
    picture(page, name + (script ? WIDE : NARROW));
  }

  private static Locator exactly(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
