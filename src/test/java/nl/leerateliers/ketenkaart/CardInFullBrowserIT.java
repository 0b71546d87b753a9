package nl.leerateliers.ketenkaart;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** The rows and codes beside the paper card, in a browser and by script. */
class CardInFullBrowserIT extends InBrowser {

  private static final String CASE = "/ateliers/haarlem/zaken/H-011";

  /** When the intervention of H-012 was chosen. */
  private static final String CHOSEN = "2016-02-22";

  private static final String API = "/api/regions/haarlem/ketenkaarten/";

  @Test
  void isWrittenStepByStepAndReadBackOnTheCase() {
    Page page = signedIn("participant", "haarlem", wide());
    open(page, CASE + "/kaart?stap=0");
    assertThat(page.locator("main")).containsText("Nationaliteit staat bewust niet op deze kaart");
    open(page, CASE + "/kaart?stap=1");
    page.locator("[name='f.person-VICTIM.safety_before'][value=FEAR]").check();
    page.locator("#f-person-VICTIM-ground_before").fill("Durft niet naar school");
    page.locator("#f-running_care").fill("Schoolmaatschappelijk werk");
    saved(page);
    open(page, CASE + "/kaart?stap=2");
    page.locator("#f-conversation-1-spoken_with").selectOption("VICTIM");
    page.locator("#f-conversation-1-spoken_how").selectOption("SCREEN");
    page.locator("#f-conversation-1-spoken_on").fill("2016-01-04");
    assertThat(page.locator("#e-conversation-1-spoken_on")).containsText("voor de startdatum");
    assertThat(page.locator("#f-conversation-1-spoken_on")).hasValue("2016-01-04");
    picture(page, "card-in-full-2-1440");
    page.locator("#f-conversation-1-spoken_on").fill("2016-04-05");
    page.locator("#f-OM-not_obtained_reason").selectOption("PRIVACY");
    saved(page);
    open(page, CASE + "/kaart?stap=6");
    assertThat(page.locator("main")).containsText("Bij het begin: Angst; Durft niet naar school");
    page.locator("[name='f.person-VICTIM.resilience_after'][value=SUPPORT]").check();
    page.locator("#f-tension-4-position").selectOption("-2");
    page.locator("#f-tension-4-sentence").fill("Wij bleven zoeken");
    saved(page);
    open(page, CASE + "/kaart?stap=2");
    assertThat(page.locator("#f-conversation-3-spoken_with")).isVisible();
    open(page, CASE + "/reflectie");
    Locator safety = page.locator("section[aria-labelledby=value] table");
    assertThat(safety).containsText("Durft niet naar school");
    assertThat(safety).containsText("Steun en begeleiding");
    assertThat(page.locator("section[aria-labelledby=who]")).containsText("Via het scherm");
    open(page, CASE);
    assertThat(page.locator("main")).containsText("Wij bleven zoeken");
    assertThat(page.locator("main")).containsText("Schoolmaatschappelijk werk");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void canBeReadByEverybodyAtBothWidths() {
    for (String path :
        new String[] {"/kaart?stap=1", "/kaart?stap=2", "/kaart?stap=6", "", "/reflectie"}) {
      String name = "card-in-full-" + path.replaceAll("\\W+", "");
      Page page = signedIn("participant", "haarlem", wide());
      open(page, CASE + path);
      assertThat(violations(page)).as(path).isEmpty();
      picture(page, name + "-1440");
      Page small = signedIn("participant", "haarlem", narrow());
      open(small, CASE + path);
      assertThat(violations(small)).as(path).isEmpty();
      assertThat((Boolean) small.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(path)
          .isTrue();
      picture(small, name + "-390");
    }
  }

  @Test
  void isWrittenByScriptAndRefusesWhatCannotBe() {
    assertThat(patch("person-OTHERS.resilience_before", "", "SELF_RELIANT").statusCode())
        .isEqualTo(200);
    String card = running().signedIn("coach", "haarlem").get(API + "H-012").body();
    assertThat(card).contains("\"resilienceBefore\":[\"SELF_RELIANT\"]", "\"conversations\":[]");
    refuses("principle-1.rating", "7", "lijst");
    refuses("tension-1.position", "3", "lijst");
    refuses("person-NEIGHBOUR.ground_before", "x", "bestaat niet");
    refuses("person-VICTIM.ground_before", "x".repeat(501), "501");
    refuses("tension-1.sentence", "x".repeat(500_000), "500.000");
    refuses("OM.minutes", "1441", "1.440");
    HttpResponse<String> early = patch("intervention_chosen_on", CHOSEN, "2016-01-01");
    assertThat(early.statusCode()).isEqualTo(422);
    assertThat(early.body()).contains("voor de startdatum");
    refuses("conversation-1.spoken_on", "2016-01-01", "voor de startdatum");
    refuses("conversation-1.spoken_on", "2999-01-01", "nog komen");
    refuses("conversation-1.spoken_with", "BAKER", "lijst");
  }

  private void refuses(String field, String value, String reason) {
    HttpResponse<String> answer = patch(field, "", value);
    assertThat(answer.statusCode()).as(field).isEqualTo(422);
    assertThat(answer.body()).contains(reason);
  }

  private HttpResponse<String> patch(String field, String from, String value) {
    String body =
        Json.createObjectBuilder()
            .add(
                "edits",
                Json.createArrayBuilder()
                    .add(
                        Json.createObjectBuilder()
                            .add("field", field)
                            .add("from", from)
                            .add("to", value)))
            .build()
            .toString();
    var visitor = running().signedIn("participant", "haarlem");
    return visitor.send(
        visitor
            .request(API + "H-012")
            .header("Content-Type", "application/json")
            .header("X-Requested-With", "portal")
            .method("PATCH", BodyPublishers.ofString(body)));
  }

  private static void saved(Page page) {
    page.locator(".card-form button[type=submit]").click();
    assertThat(page.locator("main .message[role=status]")).containsText("Bewaard");
  }
}
