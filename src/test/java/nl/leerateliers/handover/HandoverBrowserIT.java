package nl.leerateliers.handover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/**
 * What goes across the atelier: put down by a participant, taken further by the begeleidingsgroep.
 */
class HandoverBrowserIT extends InBrowser {

  private static final String PAGE = "/ateliers/maastricht/overdracht";

  @Test
  void somethingGoesIntoZsmStepByStep() {
    Page participant = signedIn("participant", "maastricht", wide());
    assertThat(open(participant, "/ateliers/maastricht/leerpunten")).isEqualTo(200);
    participant.locator("main a[href='" + PAGE + "']").first().click();
    assertThat(participant.locator("main")).containsText("Het is een vraag om over te praten");
    participant.locator("summary:has-text('Leg vast wat waarheen gaat')").click();
    participant.locator("#n-what").fill("Bel leerplicht in het eerste uur.");
    participant.locator("form[action='" + PAGE + "'] button").click();
    assertThat(participant.locator("#n-to-e")).containsText("Kies waar het heen gaat");
    assertThat(participant.locator("#n-what")).hasValue("Bel leerplicht in het eerste uur.");
    assertThat(violations(participant)).isEmpty();
    participant.locator("#n-to").selectOption("ZSM");
    participant.locator("#n-way").selectOption("7");
    participant.locator("#n-owner").fill("procesbegeleider");
    participant.locator("#n-due").fill("2016-06-10");
    participant.locator("form[action='" + PAGE + "'] button").click();
    assertThat(participant.locator("[role=status]")).containsText("bewaard");
    assertThat(participant.locator("form[action$='/stap']")).hasCount(0);

    Page group = signedIn("begeleidingsgroep", "maastricht", wide());
    open(group, PAGE);
    group.locator("form[action$='/stap'] select").selectOption("PASSED_ON");
    group.locator("form[action$='/stap'] button").click();
    assertThat(group.locator("form[action$='/stap']")).containsText("Schrijf op waarom");
    group.locator("form[action$='/stap'] textarea").fill("Besproken met het ZSM-team.");
    group.locator("form[action$='/stap'] button").click();
    assertThat(group.locator("main")).containsText("Doorgegeven: Besproken met het ZSM-team.");
    assertThat(violations(group)).isEmpty();
    picture(group, "handover");

    // What somebody reads in a figure can become an insight; a form without a name comes back.
    String key = java.util.UUID.randomUUID().toString();
    running()
        .withToken("coach", "maastricht")
        .postJson(
            "/api/regions/maastricht/interpretations",
            "{\"figure\":\"flow\",\"text\":\"School ziet eerder iets.\",\"key\":\"" + key + "\"}");
    Page coach = signedIn("coach", "maastricht", wide());
    open(coach, "/ateliers/maastricht/interpretaties");
    coach.locator("a[href$='" + key + "/inzicht']").click();
    assertThat(coach.locator("#i-observation")).hasValue("School ziet eerder iets.");
    coach.locator("#i-cards").fill("M-999");
    coach.locator("main form button").click();
    assertThat(coach.locator("#i-title-e")).containsText("Geef het inzicht een naam");
    assertThat(coach.locator("#i-cards-e")).containsText("Noem alleen zaken die er zijn");
    assertThat(coach.locator("#i-cards")).hasValue("M-999");
    assertThat(violations(coach)).isEmpty();
    picture(coach, "insight");

    // And a learning point starts from a handover, an interpretation or a case with one link.
    coach.locator("a[href*='bron=" + key + "']").click();
    assertThat(coach.locator("#p-observation")).hasValue("School ziet eerder iets.");
    assertThat(coach.locator("#e-kind")).hasValue("OBSERVATION");
    open(coach, PAGE);
    coach
        .locator(".panel:has(h4:has-text('Bel leerplicht'))")
        .getByText("Maak er een leerpunt van")
        .click();
    assertThat(coach.locator("#p-observation")).hasValue("Bel leerplicht in het eerste uur.");
    assertThat(violations(coach)).isEmpty();
    open(coach, "/ateliers/maastricht/zaken/M-001");
    coach.getByText("Maak er een leerpunt van").first().click();
    assertThat(coach.locator("#e-reference")).hasValue("M-001");
    assertThat(coach.locator("#p-source")).hasValue("S-01");

    Page small = signedIn("begeleidingsgroep", "maastricht", narrow());
    open(small, PAGE);
    assertThat(violations(small)).isEmpty();
    assertThat(small.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
    picture(small, "handover-narrow");
    assertThat(complaints()).isEmpty();
  }
}
