package nl.leerateliers.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** The administrator's forms, from a mistake to an account that is gone again. */
class AccountsBrowserIT extends InBrowser {

  private static final String NAME = "nieuwe.deelnemer";
  private static final String FIRST = "eerste-wachtwoord-26";
  private static final String SECOND = "tweede-wachtwoord-26";

  @Test
  void makesAnAccountGivesItAnotherPasswordAndRemovesIt() {
    Page page = signedIn("administrator", "", wide());
    open(page, "/beheer");
    page.locator("#n-name").fill(NAME);
    page.locator("#n-role").selectOption("participant");
    page.locator("#n-password").fill(FIRST);
    submitOf(page.locator("#n-name")).click();
    assertThat(page.locator("[role=alert]")).isVisible();
    assertThat(page.locator("#n-name")).hasValue(NAME);
    assertThat(page.locator("#n-role")).hasValue("participant");
    assertThat(violations(page)).isEmpty();

    page.locator("#n-region").selectOption("utrecht");
    page.locator("#n-password").fill(FIRST);
    submitOf(page.locator("#n-name")).click();
    assertThat(page.locator("[role=status]")).isVisible();
    assertThat(line(page)).containsText("utrecht");
    assertThat(canSignInWith(FIRST)).isTrue();

    line(page).locator("summary").click();
    line(page).locator("input[type=password]").fill(SECOND);
    submitOf(line(page).locator("input[type=password]")).click();
    assertThat(page.locator("[role=status]")).isVisible();
    assertThat(canSignInWith(FIRST)).isFalse();
    assertThat(canSignInWith(SECOND)).isTrue();

    line(page).locator("summary").click();
    line(page).locator("form[action$=verwijderen] button").click();
    assertThat(line(page)).hasCount(0);
    assertThat(canSignInWith(SECOND)).isFalse();
    assertThat(complaints()).isEmpty();
  }

  private static Locator line(Page page) {
    return page.locator("section[aria-labelledby=accounts] tbody tr")
        .filter(new Locator.FilterOptions().setHasText(NAME));
  }

  private static Locator submitOf(Locator field) {
    return field.locator("xpath=ancestor::form").locator("button[type=submit]");
  }

  private boolean canSignInWith(String password) {
    return running().anonymous().signIn(NAME, password).statusCode() == 303;
  }
}
