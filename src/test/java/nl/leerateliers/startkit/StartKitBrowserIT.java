package nl.leerateliers.startkit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** From an unanswerable question in Haarlem to a field on Utrecht's card. */
class StartKitBrowserIT extends InBrowser {

  private static final String QUESTION = "/ateliers/haarlem/leervragen/G5";

  @Test
  void whatAQuestionNeedsBecomesAFieldOnTheNextAteliersCard() {
    Page participant = signedIn("participant", "haarlem", wide());
    assertThat(open(participant, "/ateliers/haarlem/leervragen")).isEqualTo(200);
    assertThat(participant.locator("main")).containsText("Voor Politie is geen leervraag gesteld.");
    assertThat(violations(participant)).isEmpty();
    picture(participant, "questions");
    open(participant, QUESTION);
    assertThat(participant.locator("#a-answer")).hasCount(0);
    participant.locator("summary:has-text('Doe een voorstel')").click();
    participant.locator("#p-label").fill("Was Halt in beeld?");
    participant.locator("#p-why").fill("Dan is de waarde bij Haltzaken te tellen.");
    participant.locator("form[action$='/voorstellen'] button").click();
    assertThat(participant.locator("#p-step-e")).containsText("Kies bij welke stap");
    assertThat(participant.locator("#p-label")).hasValue("Was Halt in beeld?");
    assertThat(violations(participant)).isEmpty();
    participant.locator("#p-step").selectOption("4");
    participant.locator("#p-options").fill("Ja\nNee");
    participant.locator("#p-owner").fill("Halt");
    participant.locator("form[action$='/voorstellen'] button").click();
    assertThat(participant.locator("[role=status]")).containsText("bewaard");

    Page coach = signedIn("coach", "haarlem", wide());
    open(coach, QUESTION);
    coach.locator("form[action$='/besluit'] textarea").fill("Dit willen wij weten.");
    coach.locator("button[value=aannemen]").click();
    assertThat(coach.locator("#voorstellen + *, main").first()).containsText("Aangenomen");
    picture(coach, "question");
    assertThat(violations(coach)).isEmpty();
    open(coach, "/ateliers/haarlem/vrijgave");
    coach.locator(".panel:has(h3:has-text('Was Halt in beeld?')) form button").first().click();
    Page group = signedIn("begeleidingsgroep", "haarlem", wide());
    open(group, "/ateliers/haarlem/vrijgave");
    group.locator(".panel:has(h3:has-text('Was Halt in beeld?')) form button").first().click();

    Page next = signedIn("coach", "utrecht", wide());
    open(next, "/ateliers/utrecht/startpakket");
    String item = ".panel:has(h4:has-text('Was Halt in beeld?'))";
    next.locator(item + " summary").click();
    next.locator(item + " input[value=TAKEN_UP]").check();
    next.locator(item + " button").click();
    assertThat(next.locator(item)).containsText("Noem een rol of organisatie");
    assertThat(next.locator(item + " input[value=TAKEN_UP]")).isChecked();
    assertThat(violations(next)).isEmpty();
    next.locator(item + " textarea").fill("Halt zit bij ons aan tafel.");
    next.locator(item + " input[name=owner]").fill("procesbegeleider");
    next.locator(item + " button").click();
    assertThat(next.locator(item)).containsText("Wij pakken dit op");
    picture(next, "startkit");
    open(next, "/ateliers/utrecht/zaken/U-006/kaart?stap=4");
    next.locator(".added-field select").selectOption("Ja");
    next.locator(".card-form > button").click();
    open(next, "/ateliers/utrecht/zaken/U-006");
    assertThat(next.locator("main")).containsText("Was Halt in beeld?");
    byte[] zip =
        running()
            .withToken("coach", "utrecht")
            .bytes("/api/regions/utrecht/datasets/current")
            .body();
    assertThat(
            new String(
                nl.leerateliers.harness.Zip.files(zip).get("added-answers.csv"),
                java.nio.charset.StandardCharsets.UTF_8))
        .contains("U-006,")
        .contains(",Ja");

    open(coach, "/ateliers/haarlem/startpakket");
    assertThat(coach.locator("main")).containsText("Dit was het eerste atelier");
    assertThat(coach.locator("main")).containsText("De reden is nog niet vrijgegeven.");
    Page small = signedIn("coach", "utrecht", narrow());
    for (String page :
        new String[] {"/ateliers/utrecht/startpakket", "/ateliers/utrecht/leervragen/G1"}) {
      open(small, page);
      assertThat(violations(small)).isEmpty();
      assertThat(small.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
      picture(small, "narrow" + page.replace('/', '-'));
    }
    Page nation = signedIn("national", "", wide());
    open(nation, "/leervragen");
    assertThat(nation.locator("main")).containsText("Geen leervraag gesteld");
    assertThat(violations(nation)).isEmpty();
    picture(nation, "questions-side-by-side");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void anAnswerByScriptNeedsTheOneThatWasRead() {
    HttpVisitor coach = running().withToken("coach", "maastricht");
    String path = "/api/regions/maastricht/learning-questions/G4";
    String body = "{\"state\":\"OPEN\",\"answer\":\"Nog %s.\",\"evidence\":\"Gesprek\"}";
    String tag = coach.get(path).headers().firstValue("ETag").orElseThrow();
    assertThat(put(coach, path, tag, body.formatted("open")).statusCode()).isEqualTo(200);
    assertThat(put(coach, path, tag, body.formatted("steeds open")).statusCode()).isEqualTo(412);
    assertThat(put(coach, path, null, body).statusCode()).isEqualTo(428);
    assertThat(coach.get(path).body()).contains("Nog open.", "\"account\":\"dataset\"");
    String now = coach.get(path).headers().firstValue("ETag").orElseThrow();
    var refused = put(coach, path, now, "{\"state\":\"NOT_ANSWERABLE\"}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("welke gegevens nodig zouden zijn");
  }

  private static java.net.http.HttpResponse<String> put(
      HttpVisitor visitor, String path, String tag, String body) {
    var request =
        visitor
            .request(path)
            .header("Content-Type", "application/json")
            .header("X-Requested-With", "portal");
    return visitor.send(
        (tag == null ? request : request.header("If-Match", tag))
            .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
  }
}
