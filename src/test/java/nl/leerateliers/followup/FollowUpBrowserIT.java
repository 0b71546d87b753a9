package nl.leerateliers.followup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** A coach asks how an early case went on, and writes down what was heard and what was not. */
class FollowUpBrowserIT extends InBrowser {

  private static final String LIST = "/ateliers/maastricht/opvolging";

  @Test
  void writesDownAFeedbackAndANonResponse() {
    Page coach = signedIn("coach", "maastricht", wide());
    assertThat(open(coach, "/ateliers/maastricht")).isEqualTo(200);
    coach.locator("main a[href='" + LIST + "']").click();
    assertThat(coach.locator("main")).containsText("Alle zaken van de eerste 2 weken");
    assertThat(violations(coach)).isEmpty();
    picture(coach, "followup-list");
    coach.locator("a[href$='/M-002/opvolging/3']").click();
    assertThat(coach.locator("main")).containsText("Er is nog niets gevraagd of gehoord.");

    coach.locator("#f-who").selectOption("VICTIM");
    coach.locator("#f-outcome").selectOption("ANSWERED");
    coach.locator("#f-text").fill("Zij voelt zich veiliger op straat.");
    coach.locator(".follow-up button").first().click();
    assertThat(coach.locator("#e-channel")).containsText("kies hoe het is gevraagd");
    assertThat(coach.locator("#f-text")).hasValue("Zij voelt zich veiliger op straat.");
    assertThat(violations(coach)).isEmpty();
    picture(coach, "followup-fault");
    coach.locator("#f-channel").selectOption("PHONE");
    coach.locator("#f-givenOn").fill("2016-08-15");
    coach.locator(".follow-up button").first().click();
    assertThat(coach.locator("[role=status]")).isVisible();

    coach.locator("#f-who").selectOption("SUSPECT");
    coach.locator("#f-outcome").selectOption("NOT_REACHED");
    coach.locator("#f-reason").fill("Twee keer gebeld, geen gehoor.");
    coach.locator(".follow-up button").first().click();
    assertThat(coach.locator("main")).containsText("2 keer vastgelegd");
    coach.locator("a[href*='wijzig=']").first().click();
    coach.locator("#f-text").fill("Zij voelt zich veiliger op straat, niet thuis.");
    coach.locator(".follow-up button").first().click();
    assertThat(coach.locator("details.data").first()).containsText("Eerdere tekst (1)");
    coach.locator("a[href*='deel=gevolgen']").click();
    coach.locator("#f-finding").fill("Veiliger buiten; over thuis weten we niets.");
    assertThat(coach.locator(".follow-up")).hasCount(1);
    coach.locator(".follow-up button").click();
    assertThat(coach.locator("dl.facts")).containsText("Gevolgd");
    assertThat(violations(coach)).isEmpty();
    picture(coach, "followup-moment");

    open(coach, "/ateliers/maastricht/zaken/M-002");
    assertThat(coach.locator("main")).containsText("Veiliger buiten; over thuis weten we niets.");
    assertThat(coach.locator("a[href$='/opvolging/6']")).containsText("Vraag hoe het ging");
    assertThat(violations(coach)).isEmpty();
    picture(coach, "followup-case");
    open(coach, "/ateliers/maastricht");
    assertThat(coach.locator("section:has(#followup)"))
        .containsText("Gevolgd: van de zaak is later iets bekend");
    picture(coach, "followup-atelier");

    Page small = signedIn("coach", "maastricht", narrow());
    open(small, LIST + "?toon=nu");
    assertThat(violations(small)).isEmpty();
    picture(small, "followup-list-narrow");
    open(small, "/ateliers/maastricht/zaken/M-002/opvolging/3?deel=gevolgen");
    assertThat(violations(small)).isEmpty();
    picture(small, "followup-finding-narrow");
    open(small, "/ateliers/maastricht/zaken/M-002/opvolging/3");
    assertThat(violations(small)).isEmpty();
    picture(small, "followup-moment-narrow");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void aCoachChoosesAnotherRuleWithAReason() {
    Page coach = signedIn("coach", "maastricht", wide());
    open(coach, LIST);
    coach.locator("#r-weeks").fill("1");
    coach.locator("main form button").first().click();
    assertThat(coach.locator("#e-why")).containsText("Schrijf op waarom");
    assertThat(coach.locator("#r-weeks")).hasValue("1");
    coach.locator("#r-why").fill("Wij beginnen klein.");
    coach.locator("main form button").first().click();
    assertThat(coach.locator("main")).containsText("Wij beginnen klein.");
    assertThat(coach.locator("main")).containsText("Alle zaken van de eerste week");
    coach.locator("#r-weeks").fill("2");
    coach.locator("#r-why").fill("Er is meer ruimte.");
    coach.locator("main form button").first().click();
    assertThat(coach.locator("main details.data")).containsText("Eerdere keuzes");
    assertThat(coach.locator("main")).containsText("Alle zaken van de eerste 2 weken");
    Page participant = signedIn("participant", "maastricht", wide());
    open(participant, LIST);
    assertThat(participant.locator("#r-weeks")).hasCount(0);
    assertThat(complaints()).isEmpty();
  }
}
