package nl.leerateliers.release;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.leerateliers.harness.HtmlForm;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** A region proposes what the nation may see, and another person of the region releases it. */
class SnapshotBrowserIT extends InBrowser {

  private static final String PAGE = "/ateliers/maastricht/landelijk";
  private static final String DATASETS = "/api/regions/maastricht/datasets";
  private static final String API = "/api/regions/maastricht/snapshots";

  @Test
  void takesTwoPeopleOnThePageAndByScript() {
    Page coach = signedIn("coach", "maastricht", wide());
    assertThat(open(coach, PAGE)).isEqualTo(200);
    assertThat(coach.locator("main")).containsText("momentopname 1");
    assertThat(coach.locator("main")).containsText("bij de eerste start zelf gemaakt");
    assertThat(coach.locator("main")).containsText("Er is niets veranderd");
    assertThat(coach.locator("main form")).hasCount(0);

    byte[] cards = running().withToken("coach", "maastricht").bytes(DATASETS + "/current").body();
    for (int added = 1; added <= 40; added++) {
      register(added);
    }
    open(coach, PAGE + "?stand=nu");
    assertThat(coach.locator("#shown")).containsText("de stand van nu");
    coach.locator("form[action='" + PAGE + "'] button").click();
    assertThat(coach.locator("[role=status]")).containsText("Iemand anders");
    assertThat(coach.locator("main")).containsText("U hebt dit voorstel zelf gedaan");
    assertThat(coach.locator("form[action$=vrijgeven]")).hasCount(0);
    assertThat(violations(coach)).isEmpty();
    picture(coach, "national-proposed");

    HttpVisitor same = running().signedIn("coach", "maastricht");
    HttpResponse<String> refused = post(same, PAGE + "/2/vrijgeven");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("Iemand anders moet vrijgeven");
    HttpVisitor script = running().withToken("coach", "maastricht");
    refused = script.postJson(API + "/2/release", "{}");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("/problemen/snapshot-same-account");
    assertThat(script.postJson(API, "{}").statusCode()).isEqualTo(409);
    HttpVisitor stranger = running().withToken("begeleidingsgroep", "haarlem");
    assertThat(stranger.postJson(API + "/2/release", "{}").statusCode()).isEqualTo(404);
    HttpVisitor participant = running().withToken("participant", "maastricht");
    assertThat(participant.postJson(API, "{}").statusCode()).isEqualTo(403);
    assertThat(same.postForm(PAGE + "/2/vrijgeven", Map.of()).statusCode())
        .as("without its token")
        .isEqualTo(403);

    String before =
        running().withToken("national", "-").get("/api/cross-atelier/reflection").body();
    Page group = signedIn("begeleidingsgroep", "maastricht", wide());
    open(group, PAGE);
    HttpVisitor reader = running().signedIn("begeleidingsgroep", "maastricht");
    boolean kept = false;
    for (int asked = 0; asked < 20 && !kept; asked++) {
      kept = isKept(reader.get("/ateliers/maastricht"));
    }
    assertThat(kept).isTrue();
    group.locator("form[action$=vrijgeven] button").click();
    assertThat(group.locator("[role=status]")).containsText("vrijgegeven");
    assertThat(isKept(reader.get("/ateliers/maastricht"))).isFalse();
    assertThat(group.locator("#shown")).containsText("Dit ziet het land: momentopname 2");
    String after = running().withToken("national", "-").get("/api/cross-atelier/reflection").body();
    assertThat(before).contains("\"snapshot\":1").doesNotContain("\"snapshot\":2");
    assertThat(after).contains("\"snapshot\":1", "\"snapshot\":2");
    assertThat(running().signedIn("national", "-").get("/vergelijken").body())
        .contains("momentopname 2, ");
    assertThat(script.get(API).body()).contains("\"state\":\"RELEASED\"", "\"number\":2");

    // The other tests of this portal find the region as it was.
    assertThat(script.post(DATASETS, "application/zip", cards).statusCode()).isEqualTo(201);
    assertThat(script.postJson(API, "{}").statusCode()).isEqualTo(201);
    HttpVisitor other = running().withToken("begeleidingsgroep", "maastricht");
    assertThat(other.postJson(API + "/3/release", "{}").statusCode()).isEqualTo(200);
  }

  @Test
  void showsTheSameOnEveryScreen() {
    Page group = signedIn("begeleidingsgroep", "haarlem", wide());
    assertThat(open(group, "/ateliers/haarlem/landelijk")).isEqualTo(200);
    assertThat(group.locator("main form")).hasCount(0);
    assertThat(violations(group)).isEmpty();
    picture(group, "national");
    Page small = signedIn("coach", "haarlem", narrow());
    open(small, "/ateliers/haarlem/landelijk");
    assertThat(violations(small)).isEmpty();
    picture(small, "national-narrow");
    Page nation = signedIn("national", "", wide());
    open(nation, "/vergelijken");
    assertThat(violations(nation)).isEmpty();
    picture(nation, "compare-snapshots");
  }

  @Test
  void givesTheBegeleidingsgroepSelectionsAndSaysWhyOneIsRefused() {
    Page group = signedIn("begeleidingsgroep", "haarlem", wide());
    assertThat(open(group, "/ateliers/haarlem?from=1&to=4")).isEqualTo(200);
    assertThat(group.locator("#f-to")).hasValue("4");
    assertThat(open(group, "/ateliers/haarlem?caseType=JUVENILE_SUSPECT")).isEqualTo(200);
    assertThat(group.locator("main")).containsText("alleen deze kerncijfers");
    assertThat(group.locator("#f-type")).hasValue("JUVENILE_SUSPECT");
    assertThat(violations(group)).isEmpty();
    assertThat(open(group, "/ateliers/haarlem?from=2&to=2&caseType=DOMESTIC_VIOLENCE"))
        .isEqualTo(422);
    assertThat(group.locator("[role=alert]")).containsText("Deze selectie is te klein");
    assertThat(group.locator("#f-from")).hasValue("2");
    assertThat(group.locator("#f-type")).hasValue("DOMESTIC_VIOLENCE");
    assertThat(violations(group)).isEmpty();
    picture(group, "selection-refused");
    HttpResponse<String> json =
        running()
            .withToken("begeleidingsgroep", "haarlem")
            .get("/api/regions/haarlem/reflection?from=2&to=2&caseType=DOMESTIC_VIOLENCE");
    assertThat(json.statusCode()).isEqualTo(422);
    assertThat(json.body()).contains("/problemen/selection-too-small");
  }

  private void register(int which) {
    HttpResponse<String> answer =
        running()
            .withToken("coach", "maastricht")
            .postJson(
                "/api/regions/maastricht/ketenkaarten",
                "{\"title\":\"Nieuwe zaak "
                    + which
                    + "\",\"started_on\":\"2016-05-10\","
                    + "\"primary_case_type\":\"DOMESTIC_VIOLENCE\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private static HttpResponse<String> post(HttpVisitor visitor, String path) {
    String page = visitor.get("/toegangssleutels").body();
    return visitor.postForm(
        path, Map.of("_csrf", HtmlForm.hiddenField(page, "_csrf").orElseThrow()));
  }

  /** A dashboard that is sent once more has its length; one that is made anew comes in pieces. */
  private static boolean isKept(HttpResponse<String> page) {
    return page.headers().firstValue("Content-Length").isPresent();
  }
}
