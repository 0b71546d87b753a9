package nl.leerateliers.release;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import nl.leerateliers.harness.InBrowser;
import nl.leerateliers.message.Messages;
import org.junit.jupiter.api.Test;

/** What the nation sees of a region, and what a region lets out of a selection. */
class SnapshotBrowserIT extends InBrowser {

  @Test
  void showsTheSameOnEveryScreen() {
    Page group = signedIn("begeleidingsgroep", "haarlem", wide());
    assertThat(open(group, "/ateliers/haarlem/landelijk")).isEqualTo(200);
    assertThat(group.locator("main form")).hasCount(0);
    assertThat(violations(group)).isEmpty();
    picture(group, "national");
    assertThat(group.locator("h3:text-is('Antwoorden op leervragen') + ul > li"))
        .hasCount(answersTheNationReads());
    JsonObject first =
        haarlem().getJsonObject("figures").getJsonArray("organisations").getJsonObject(0);
    assertThat(
            group
                .locator("tr:has(> th:text-is('Minuten (samen)'))")
                .locator("xpath=../..")
                .locator("tbody tr")
                .first()
                .locator("td"))
        .containsText(
            new String[] {
              "" + first.get("cards"),
              "",
              "" + first.get("withMinutes"),
              String.format(Messages.DUTCH, "%,d", first.getInt("totalMinutes"))
            });
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

  private int answersTheNationReads() {
    int answers = haarlem().getJsonArray("answers").size();
    assertThat(answers).isPositive();
    return answers;
  }

  private JsonObject haarlem() {
    String body = running().withToken("national", "-").get("/api/cross-atelier/reflection").body();
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject().getJsonArray("ateliers").getJsonObject(0);
    }
  }
}
