package nl.leerateliers.release;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.InBrowser;
import nl.leerateliers.harness.Portal;
import nl.leerateliers.region.TroubledPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A region proposes what the nation may see, and another person of the region releases it. Not on
 * the shared portal: what a snapshot says is left for good, and other tests change its cards.
 */
class ReleaseByTwoBrowserIT extends InBrowser {

  private static final String PAGE = "/ateliers/utrecht/landelijk";
  private static final String API = "/api/regions/utrecht/snapshots";

  @Override
  protected Portal running() {
    return TroubledPortal.portal();
  }

  @BeforeEach
  void awaitTheRegion() {
    TroubledPortal.process()
        .await("Utrecht has its accounts and a first snapshot", ReleaseByTwoBrowserIT::isThere);
  }

  private static boolean isThere() {
    Portal portal = TroubledPortal.portal();
    return portal.accounts().stream().anyMatch(account -> account.region().equals("utrecht"))
        && portal.withToken("coach", "utrecht").get(API).body().contains("\"number\":1");
  }

  @Test
  void takesTwoPeopleOnThePageAndByScript() {
    Page coach = signedIn("coach", "utrecht", wide());
    assertThat(open(coach, PAGE)).isEqualTo(200);
    assertThat(coach.locator("main")).containsText("momentopname 1");
    assertThat(coach.locator("main")).containsText("bij de eerste start zelf gemaakt");
    assertThat(coach.locator("main")).containsText("Er is niets veranderd");
    assertThat(coach.locator("main form")).hasCount(0);

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

    HttpVisitor same = running().signedIn("coach", "utrecht");
    HttpResponse<String> refused = same.sendForm(PAGE + "/2/vrijgeven", Map.of());
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("Iemand anders moet vrijgeven");
    HttpVisitor script = running().withToken("coach", "utrecht");
    refused = script.postJson(API + "/2/release", "{}");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("/problemen/snapshot-same-account");
    assertThat(script.postJson(API, "{}").statusCode()).isEqualTo(409);
    HttpVisitor stranger = running().withToken("begeleidingsgroep", "haarlem");
    assertThat(stranger.postJson(API + "/2/release", "{}").statusCode()).isEqualTo(404);
    HttpVisitor participant = running().withToken("participant", "utrecht");
    assertThat(participant.postJson(API, "{}").statusCode()).isEqualTo(403);
    assertThat(same.postForm(PAGE + "/2/vrijgeven", Map.of()).statusCode())
        .as("without its token")
        .isEqualTo(403);

    String before =
        running().withToken("national", "-").get("/api/cross-atelier/reflection").body();
    Page group = signedIn("begeleidingsgroep", "utrecht", wide());
    open(group, PAGE);
    HttpVisitor reader = running().signedIn("begeleidingsgroep", "utrecht");
    boolean kept = false;
    for (int asked = 0; asked < 20 && !kept; asked++) {
      kept = isKept(reader.get("/ateliers/utrecht"));
    }
    assertThat(kept).isTrue();
    group.locator("form[action$=vrijgeven] button").click();
    assertThat(group.locator("[role=status]")).containsText("vrijgegeven");
    assertThat(isKept(reader.get("/ateliers/utrecht"))).isFalse();
    assertThat(group.locator("#shown")).containsText("Dit ziet het land: momentopname 2");
    String after = running().withToken("national", "-").get("/api/cross-atelier/reflection").body();
    assertThat(before).contains("\"snapshot\":1").doesNotContain("\"snapshot\":2");
    assertThat(after).contains("\"snapshot\":1", "\"snapshot\":2");
    assertThat(running().signedIn("national", "-").get("/vergelijken").body())
        .contains("momentopname 2, ");
    assertThat(script.get(API).body()).contains("\"state\":\"RELEASED\"", "\"number\":2");
  }

  private void register(int which) {
    HttpResponse<String> answer =
        running()
            .withToken("coach", "utrecht")
            .postJson(
                "/api/regions/utrecht/ketenkaarten",
                "{\"title\":\"Nieuwe zaak "
                    + which
                    + "\",\"started_on\":\"2016-09-13\","
                    + "\"primary_case_type\":\"DOMESTIC_VIOLENCE\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  /** A dashboard that is sent once more has its length; one that is made anew comes in pieces. */
  private static boolean isKept(HttpResponse<String> page) {
    return page.headers().firstValue("Content-Length").isPresent();
  }
}
