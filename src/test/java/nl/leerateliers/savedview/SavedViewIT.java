package nl.leerateliers.savedview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import org.junit.jupiter.api.Test;

/** Saved views, the region to start with and the cards behind a figure, over HTTP. */
class SavedViewIT extends SharedPortal {

  private static final String FIGURES = "/ateliers/haarlem/cijfers";

  @Test
  void listsWhatWasSavedOnTheStartPageOfItsUserAlone() {
    HttpVisitor coach = running().signedIn("coach", "maastricht");
    Map<String, String> view = view("Mijn weken", "/ateliers/maastricht?from=1&to=3#weeks");
    assertThat(coach.sendForm("/overzichten", view).headers().firstValue("Location").orElseThrow())
        .endsWith("/ateliers/maastricht?from=1&to=3#weeks");
    coach.sendForm("/overzichten", view);
    assertThat(coach.get("/").body().split("Mijn weken</a>", -1)).hasSize(2);
    assertThat(running().signedIn("participant", "maastricht").get("/").body())
        .doesNotContain("Mijn weken");

    HttpResponse<String> taken =
        coach.sendForm("/overzichten", view("Mijn weken", "/ateliers/maastricht"));
    assertThat(taken.statusCode()).isEqualTo(422);
    assertThat(taken.body()).contains("Kies een andere naam", "value=\"Mijn weken\"");
    for (String address : new String[] {"https://elders.example/", "/beheer", "/vergelijken"}) {
      assertThat(coach.sendForm("/overzichten", view("Elders", address)).statusCode())
          .isEqualTo(422);
    }
    String id = "/overzichten/" + view.get("key");
    HttpVisitor other = running().signedIn("coach", "utrecht");
    assertThat(other.sendForm(id + "/naam", Map.of("name", "x")).statusCode()).isEqualTo(404);
    assertThat(coach.sendForm(id + "/naam", Map.of("name", "")).statusCode()).isEqualTo(422);
    assertThat(coach.sendForm(id + "/naam", Map.of("name", "Drie weken")).statusCode())
        .isEqualTo(303);
    assertThat(coach.get("/").body()).contains("Drie weken</a>");
    assertThat(coach.sendForm(id + "/verwijderd", Map.of()).statusCode()).isEqualTo(303);
    assertThat(coach.get("/").body()).doesNotContain("Drie weken");
    assertThat(coach.postForm("/overzichten", view("x", "/")).statusCode()).isEqualTo(403);
  }

  @Test
  void leadsTheResearcherFirstToTheRegionTheyChose() {
    HttpVisitor researcher = running().signedIn("researcher", "");
    assertThat(researcher.sendForm("/beginregio", Map.of("region", "utrecht")).statusCode())
        .isEqualTo(303);
    String page = researcher.get("/").body();
    assertThat(page).contains("Hier begint u").contains("Atelier Utrecht");
    assertThat(page.indexOf("href=\"/ateliers/utrecht\""))
        .isLessThan(page.indexOf("href=\"/ateliers/haarlem\""));
    assertThat(researcher.sendForm("/beginregio", Map.of("region", "nergens")).statusCode())
        .isEqualTo(404);
    researcher.sendForm("/beginregio", Map.of("region", ""));
    assertThat(researcher.get("/").body()).doesNotContain("Hier begint u");
    HttpVisitor coach = running().signedIn("coach", "utrecht");
    assertThat(coach.sendForm("/beginregio", Map.of("region", "utrecht")).statusCode())
        .isEqualTo(403);
    HttpVisitor officer = running().signedIn("privacy-officer", "");
    officer.sendForm("/beginregio", Map.of("region", "utrecht"));
    assertThat(officer.get("/").body()).contains("href=\"/audit?regio=utrecht\"");
    officer.sendForm("/beginregio", Map.of("region", ""));
  }

  @Test
  void opensTheCardsBehindAFigureForWhoMaySeeThemAndRemembersThat() {
    String page = running().signedIn("coach", "haarlem").get("/ateliers/haarlem").body();
    assertThat(page).contains("class=\"behind\"", "figure=outcome.care");
    assertThat(running().signedIn("begeleidingsgroep", "haarlem").get("/ateliers/haarlem").body())
        .doesNotContain("class=\"behind\"");
    assertThat(running().signedIn("begeleidingsgroep", "haarlem").get(FIGURES).body())
        .doesNotContain("class=\"behind\"");
    assertThat(running().signedIn("coach", "haarlem").get(FIGURES).body())
        .contains("class=\"behind\"", "figure=characteristics");
    assertThat(running().signedIn("coach", "haarlem").get("/ateliers/haarlem/landelijk").body())
        .doesNotContain("class=\"behind\"");
    assertThat(running().signedIn("national", "").get("/vergelijken").body())
        .doesNotContain("class=\"behind\"");
    HttpVisitor script = running().withToken("coach", "haarlem");
    assertThat(
            script
                .get("/api/regions/haarlem/ketenkaarten?verdieping=yes&led=yes&figure=care.led")
                .body())
        .contains("\"total\":34");
    assertThat(script.get("/api/regions/haarlem/ketenkaarten?figure=x").statusCode())
        .isEqualTo(400);
    assertThat(running().signedIn("privacy-officer", "").get("/audit?regio=haarlem").body())
        .contains("Zaken achter een cijfer bekeken", "care.led");
  }

  @Test
  void recordsAListOfCardsAlsoWhenItsAddressNamesNoFigure() {
    HttpVisitor coach = running().signedIn("coach", "haarlem");
    assertThat(coach.get("/ateliers/haarlem/zaken?empty=goal&text=Geheimzin").statusCode())
        .isEqualTo(200);
    assertThat(coach.get("/ateliers/haarlem/zaken?organisation=NERGENS").body())
        .contains("kan niet bij ‘Organisatie met een regel’", "Kies een van: any, OM, ");
    running().withToken("coach", "haarlem").get("/api/regions/haarlem/ketenkaarten?rating=3.5");
    assertThat(running().signedIn("privacy-officer", "").get("/audit?regio=haarlem").body())
        .contains("Lijst van zaken bekeken", "empty=goal&amp;text<", "rating=3.5")
        .doesNotContain("Geheimzin");
  }

  private static Map<String, String> view(String name, String address) {
    return Map.of("key", UUID.randomUUID().toString(), "name", name, "address", address);
  }
}
