package nl.leerateliers.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** The nation reads a text once two people of the region released it, and not before. */
class PublicationBrowserIT extends InBrowser {

  private static final String PAGE = "/ateliers/maastricht/vrijgave";
  private static final String API = "/api/regions/maastricht/publications";
  private static final String WORDS = "Een leeg rooster zie je pas als je het samen tekent";

  @Test
  void takesTwoPeopleOnThePageAndByScript() {
    Page coach = signedIn("coach", "maastricht", wide());
    assertThat(open(coach, "/ateliers/maastricht/landelijk")).isEqualTo(200);
    coach.getByText("Welke teksten leest het land van ons?").first().click();
    assertThat(coach.locator("section[aria-labelledby=released]")).containsText("proefaccounts");
    assertThat(violations(coach)).isEmpty();
    picture(coach, "publications");
    assertThat(nation()).doesNotContain(WORDS);

    panel(coach, "propose").getByText("Stel deze woorden voor").click();
    assertThat(coach.locator("[role=status]")).containsText("Iemand anders");
    assertThat(panel(coach, "open")).containsText("U hebt dit zelf voorgesteld");
    assertThat(panel(coach, "open").getByText("Geef vrij")).hasCount(0);
    assertThat(nation()).as("proposed is not released").doesNotContain(WORDS);

    String id =
        panel(coach, "open")
            .locator("form")
            .getAttribute("action")
            .split("/vrijgave/")[1]
            .split("/")[0];
    HttpVisitor same = running().signedIn("coach", "maastricht");
    assertThat(same.sendForm(PAGE + "/" + id + "/vrijgeven", Map.of()).statusCode()).isEqualTo(403);
    HttpVisitor script = running().withToken("coach", "maastricht");
    HttpResponse<String> refused = script.postJson(API + "/" + id + "/release", "{}");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("/problemen/publication-same-account");
    HttpVisitor stranger = running().withToken("begeleidingsgroep", "haarlem");
    assertThat(stranger.postJson(API + "/" + id + "/release", "{}").statusCode()).isEqualTo(404);
    HttpVisitor participant = running().withToken("participant", "maastricht");
    assertThat(participant.postJson(API + "/" + id + "/release", "{}").statusCode()).isEqualTo(403);
    refused = participant.postJson(API, "{\"kind\":\"learning-point\",\"id\":\"LP-4\"}");
    assertThat(refused.statusCode()).as("it waits already").isEqualTo(409);

    Page group = signedIn("begeleidingsgroep", "maastricht", narrow());
    open(group, PAGE);
    assertThat(violations(group)).isEmpty();
    picture(group, "publications-narrow");
    panel(group, "open").getByText("Geef vrij").click();
    assertThat(group.locator("[role=status]")).containsText("Anderen lezen vanaf nu");
    assertThat(nation()).contains(WORDS);
    assertThat(running().withToken("national", "-").get("/api/cross-atelier/reflection").body())
        .contains(WORDS);

    // The other tests of this portal find the region as it was.
    HttpVisitor other = running().withToken("begeleidingsgroep", "maastricht");
    assertThat(other.postJson(API + "/" + id + "/withdraw", "{}").body())
        .contains("\"state\":\"WITHDRAWN\"");
    assertThat(nation()).doesNotContain(WORDS);
  }

  private Locator panel(Page page, String section) {
    return page.locator("section[aria-labelledby=" + section + "] .panel")
        .filter(new Locator.FilterOptions().setHasText(WORDS));
  }

  private String nation() {
    return running().signedIn("national", "-").get("/vergelijken").body();
  }
}
