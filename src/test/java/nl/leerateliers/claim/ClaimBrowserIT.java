package nl.leerateliers.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** A region decides which of two contradicting claims it goes by; both stay wherever they show. */
class ClaimBrowserIT extends InBrowser {

  private static final String PAGE = "/ateliers/haarlem/kerncijfers";
  private static final String CSV = "/ateliers/haarlem/tabellen/indicators.csv";
  private static final String API = "/api/regions/haarlem/claim-decisions";

  @Test
  void aDecisionShowsWhereverTheFigureDoesAndIsRevokedAgain() {
    Page coach = signedIn("coach", "haarlem", wide());
    assertThat(open(coach, "/ateliers/haarlem/leerpunten")).isEqualTo(200);
    coach.locator("main a[href='" + PAGE + "']").first().click();
    assertThat(coach.locator("[id='care.led']")).containsText("De regio heeft niet gekozen");
    coach.locator("[id='care.led'] details.write summary").click();
    coach.locator("[id='care.led'] input[name=claim]").nth(1).check();
    coach.locator("[id='care.led'] input[name=takenOn]").fill("2016-04-05");
    coach.locator("[id='care.led'] details.write button").click();
    assertThat(coach.locator("[id='care.led']")).containsText("zonder reden is er geen besluit");
    assertThat(coach.locator("[id='care.led'] input[name=takenOn]")).hasValue("2016-04-05");
    assertThat(violations(coach)).isEmpty();
    coach.locator("[id='care.led'] textarea").first().fill("Dit getal past bij §6.3.3.");
    coach.locator("[id='care.led'] details.write button").first().click();
    assertThat(coach.locator("[role=status]")).containsText("De andere bewering blijft staan");
    assertThat(coach.locator("[id='care.led'] tbody tr")).hasCount(2);
    picture(coach, "claims");
    assertThat(violations(coach)).isEmpty();
    Page small = signedIn("coach", "haarlem", narrow());
    open(small, PAGE);
    assertThat(violations(small)).isEmpty();
    assertThat(small.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
    picture(small, "claims-narrow");

    open(coach, "/ateliers/haarlem");
    assertThat(coach.locator("#flow + *, section:has(#flow)").first())
        .containsText("De regio gaat uit van 30 (§6.3.3). Besloten door Begeleidingsgroep");
    assertThat(coach.locator("[id='care.led'] .tag").first()).containsText("30");
    HttpVisitor script = running().withToken("coach", "haarlem");
    assertThat(script.get("/api/regions/haarlem/reflection").body())
        .contains("\"reason\":\"Dit getal past bij §6.3.3.\"");
    assertThat(running().signedIn("coach", "haarlem").get(CSV).body())
        .contains("34 (§6.1", "De regio gaat uit van 30");
    Page nation = signedIn("national", "", wide());
    open(nation, "/vergelijken");
    assertThat(nation.locator("figure[data-id='care.led']").first())
        .containsText("De regio gaat uit van 30 (§6.3.3), volgens haar besluit van 5 april 2016");
    assertThat(nation.locator("main")).not().containsText("Dit getal past bij");

    open(coach, PAGE);
    coach.locator("[id='care.led'] details.write summary").last().click();
    coach.locator("[id='care.led'] details.write").last().locator("textarea").fill("Beide gelden.");
    coach.locator("[id='care.led'] details.write button").last().click();
    assertThat(coach.locator("[id='care.led']")).containsText("De regio heeft niet gekozen");
    coach.locator("[id='care.led'] details.data summary").click();
    assertThat(coach.locator("[id='care.led'] details.data")).containsText("Beide gelden.");
    open(coach, "/ateliers/haarlem");
    assertThat(coach.locator("main")).not().containsText("De regio gaat uit van");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void refusesBadInputByScript() {
    HttpVisitor coach = running().withToken("coach", "haarlem");
    HttpResponse<String> empty =
        coach.postJson(
            API, "{\"claim\":\"C-09\",\"takenBy\":\"\",\"takenOn\":\"morgen\",\"reason\":\"\"}");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(empty.body()).contains("zonder reden is er geen besluit");
    assertThat(coach.postJson(API, "[]").statusCode()).isEqualTo(400);
    HttpResponse<String> none = coach.postJson(API + "/999/revocation", "{\"reason\":\"x\"}");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(running().withToken("participant", "haarlem").get(API).statusCode()).isEqualTo(200);
  }
}
