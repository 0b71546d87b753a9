package nl.leerateliers.evaluation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.leerateliers.harness.InBrowser;

/** A top and a tip that are written on a phone at the end of the day. */
abstract class CardFromAPhone extends InBrowser {

  static void aCardSurvivesALostNetwork(Page phone, String address) {
    open(phone, address);
    picture(phone, "evaluations-top-narrow");
    assertThat(violations(phone)).isEmpty();
    assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
    phone.getByText("Dit ging goed").click();
    phone.locator("#t-card").fill("De school belde zelf terug");
    phone.context().setOffline(true);
    phone.locator(".tell button").click();
    assertThat(phone.locator(".tell__state")).containsText("Geen verbinding");
    phone.locator(".tell button").click();
    assertThat(phone.locator(".tell__state")).containsText("Geen verbinding");
    assertThat(phone.locator("#t-card")).hasValue("De school belde zelf terug");
    picture(phone, "evaluations-offline-narrow");
    // It goes by itself once there is a network again.
    phone.context().setOffline(false);
    assertThat(phone.locator("#bewaard")).containsText("Bewaard");
    assertThat(phone.locator("#t-card")).hasValue("");

    phone.getByText("Dit kan beter").click();
    phone.locator("#t-card").fill("De school belde pas na twee dagen");
    phone.reload();
    assertThat(phone.locator(".tell__state")).containsText("nog niet verstuurd");
    assertThat(phone.locator("#t-card")).hasValue("De school belde pas na twee dagen");
    phone.locator(".tell button").click();
    assertThat(phone.locator("#t-card")).hasValue("");
  }

  static void aLongTextIsRefusedAndStays(Page phone) {
    phone.getByText("Dit ging goed").click();
    phone.locator("#t-card").fill("x".repeat(5000));
    assertThat(phone.locator(".tell__count")).containsText("1.000 tekens te veel");
    phone.locator(".tell button").click();
    assertThat(phone.locator("#t-card-e")).containsText("Maak de tekst 1.000 tekens korter");
    assertThat(phone.locator("#t-card")).hasValue("x".repeat(5000));
    assertThat(violations(phone)).isEmpty();
    phone.locator("#t-card").fill("");
  }
}
