package nl.leerateliers.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.leerateliers.harness.HtmlForm;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.TestFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database of atelier Dicht does not answer. */
class RegionDownIT {

  @ParameterizedTest
  @CsvSource({
    "researcher, /",
    "researcher, /ateliers/haarlem",
    "researcher, /ateliers/utrecht/zaken",
    "researcher, /ateliers/haarlem/zaken/H-001",
    "researcher, /ateliers/haarlem/leerpunten",
    "researcher, /vergelijken",
    "researcher, /rapporten",
    "national, /",
    "national, /vergelijken",
    "administrator, /beheer",
    "privacy-officer, /audit"
  })
  void isNamedOnEveryPageWhileTheRestWorks(String role, String path) {
    HttpResponse<String> page = TroubledPortal.portal().signedIn(role, "-").get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("atelier Dicht zijn nu niet bereikbaar");
  }

  @Test
  void answersItsOwnPagesWithAPageThatSaysSo() {
    HttpVisitor researcher = TroubledPortal.portal().signedIn("researcher", "-");
    HttpResponse<String> page = researcher.get("/ateliers/dicht");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("Deze regio is even niet bereikbaar", "De database van atelier Dicht");
    HttpResponse<String> json = researcher.get("/api/regions/dicht/reflection");
    assertThat(json.statusCode()).isEqualTo(503);
    assertThat(json.body()).contains("/problemen/region-down");
  }

  @Test
  void isNamedAsMissingAndNeverSummedInTheComparison() {
    String json =
        TroubledPortal.portal()
            .withToken("national", "-")
            .get("/api/cross-atelier/reflection")
            .body();
    String missing = json.substring(json.indexOf("\"missing\""));
    assertThat(missing.substring(0, missing.indexOf(']'))).contains("\"dicht\"");
    assertThat(json.substring(json.indexOf("\"ateliers\""), json.indexOf("\"missing\"")))
        .contains("\"haarlem\"", "\"utrecht\"");
  }

  @Test
  void showsItsDatabaseStateInTheApi() {
    String json = TroubledPortal.portal().withToken("researcher", "-").get("/api/regions").body();
    assertThat(json).contains("\"database\":\"down\"", "\"database\":\"ready\"");
  }

  @Test
  void isNamedAtOnceOnADashboardThatWasSeenBefore() throws IOException {
    HttpVisitor researcher = TroubledPortal.portal().signedIn("researcher", "-");
    for (int seen = 0; seen < 4; seen++) {
      assertThat(researcher.get("/ateliers/haarlem").body()).doesNotContain("atelier Uitval");
    }
    Path made = TroubledPortal.down("uitval", "Z", TestFolders.fresh("troubled/made-down"));
    Files.move(made, TroubledPortal.regions().resolve("uitval"));
    HttpVisitor administrator = TroubledPortal.portal().signedIn("administrator", "-");
    String form = administrator.get("/beheer").body();
    String token = HtmlForm.hiddenField(form, "_csrf").orElseThrow();
    assertThat(administrator.postForm("/beheer/regios", Map.of("_csrf", token)).statusCode())
        .isEqualTo(303);
    assertThat(researcher.get("/ateliers/haarlem").body())
        .contains("atelier Uitval zijn nu niet bereikbaar");
  }

  @Test
  void doesNotMakeThePortalUnready() {
    assertThat(TroubledPortal.portal().anonymous().get("/health/ready").statusCode())
        .isEqualTo(200);
  }
}
