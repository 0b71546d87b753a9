package nl.leerateliers.reflection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** What stands on the cards, the ratings and the tension fields by week, as people see them. */
class WrittenBrowserIT extends InBrowser {

  private static final String HAARLEM = "/ateliers/haarlem";

  @Test
  void showsFieldsAndCharacteristicsByWeekToWhoSeesTheCases() {
    Page page = signedIn("coach", "haarlem", wide());
    open(page, HAARLEM);
    Locator fields = section(page, "completeness");
    assertThat(fields.locator("table")).hasCount(2);
    assertThat(fields.locator("thead th")).hasCount(20);
    assertThat(fields.locator("tbody tr:not(.heat__group)")).hasCount(32);
    assertThat(fields.locator(".coverage")).containsText("58 van 102");
    assertThat(section(page, "characteristics").locator(".heat__group")).hasCount(3);
    assertThat(section(page, "ratings").locator("table")).hasCount(5);
    assertThat(section(page, "tensions").locator("h3")).hasCount(2);
    assertThat(section(page, "tensions").locator("[data-compass] > li")).hasCount(5);
    assertThat(section(page, "tensions").locator("[data-compass] > li").first())
        .containsText("van 8 deelnemers");
    for (String id : new String[] {"completeness", "characteristics", "ratings", "tensions"}) {
      section(page, id).locator("details").all().forEach(d -> d.evaluate("e => e.open = true"));
      picture(section(page, id), id + "-1440");
    }
    page.setViewportSize(390, 844);
    for (String id : new String[] {"completeness", "characteristics", "ratings", "tensions"}) {
      picture(section(page, id), id + "-390");
    }
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
  }

  @Test
  void showsTotalsOnlyToWhoDoesNotSeeTheCases() {
    Page page = signedIn("begeleidingsgroep", "haarlem", wide());
    open(page, HAARLEM);
    assertThat(section(page, "completeness").locator("thead th")).hasCount(4);
    assertThat(section(page, "characteristics").locator("thead th")).hasCount(4);
    assertThat(section(page, "completeness").locator("svg.bar").first()).isVisible();
    assertThat(section(page, "completeness")).not().containsText("week");
    assertThat(section(page, "ratings")).hasCount(0);
    assertThat(section(page, "tensions").locator("[data-compass]")).hasCount(0);
    assertThat(section(page, "tensions").innerText()).doesNotContain("deelnemers");
    picture(section(page, "completeness"), "completeness-beschermd-1440");
    assertThat(section(page, "completeness").innerText())
        .doesNotContainPattern("(?m)(^|\\s)[1-4] van ");
  }

  private static Locator section(Page page, String id) {
    return page.locator("section[aria-labelledby=" + id + "]");
  }
}
