package nl.leerateliers.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import nl.leerateliers.harness.HtmlForm;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import org.junit.jupiter.api.Test;

/** Registering a case over HTTP, by script and by form. */
class RegistrationIT extends SharedPortal {

  private static final String CARDS = "/api/regions/utrecht/ketenkaarten";
  private static final String BOARD = "/ateliers/utrecht/vandaag";
  private static final String CASE =
      "{\"title\":\"Fiets in de gracht\",\"started_on\":\"2016-09-20\","
          + "\"primary_case_type\":\"JUVENILE_SUSPECT\",\"author_organisation\":\"HALT\"}";

  @Test
  void aScriptRegistersOnceForOneKey() {
    HttpVisitor script = running().withToken("participant", "utrecht");
    HttpResponse<String> first = post(script, CASE, "key-of-a-script");
    assertThat(first.statusCode()).isEqualTo(201);
    String location = first.headers().firstValue("Location").orElseThrow();
    assertThat(location).matches(".*" + CARDS + "/U-[0-9]{3,8}");
    HttpResponse<String> again = post(script, CASE, "key-of-a-script");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.headers().firstValue("Location")).hasValue(location);
    assertThat(post(script, CASE, "another-key").headers().firstValue("Location").orElseThrow())
        .isNotEqualTo(location);
    String card = script.get(location.substring(location.indexOf("/api"))).body();
    assertThat(card).contains("Fiets in de gracht").contains("HALT");
  }

  @Test
  void tellsAScriptWhatIsWrong() {
    HttpVisitor script = running().withToken("participant", "utrecht");
    assertRefused(post(script, CASE.replace("HALT", "FBI"), "k1"), 400, "author_organisation");
    assertRefused(post(script, CASE.replace("JUVENILE", "OLD"), "k2"), 400, "primary_case_type");
    assertRefused(post(script, CASE.replace("title", "name"), "k3"), 400, "name");
    assertRefused(post(script, CASE.replace("2016-09-20", "2015-01-01"), "k4"), 422, "buiten");
    assertRefused(post(script, CASE.replace("2016-09-20", "2016-09-31"), "k5"), 422, "datum");
    assertRefused(post(script, CASE.replace("\"HALT\"", "7"), "k6"), 400, "JSON");
    assertRefused(post(script, "[1, 2", "k7"), 400, "JSON");
    assertRefused(post(script, CASE, "a key with spaces"), 400, "Idempotency-Key");
    assertRefused(
        post(script, CASE.replace("Fiets", "x".repeat(500_000)), "k8"), 422, "500.013 tekens");
  }

  @Test
  void aFormSentTwiceLeadsToTheSameCard() {
    HttpVisitor visitor = running().signedIn("coach", "utrecht");
    Map<String, String> form = form(visitor);
    HttpResponse<String> first = visitor.postForm(BOARD, form);
    assertThat(first.statusCode()).isEqualTo(303);
    String to = first.headers().firstValue("Location").orElseThrow();
    assertThat(to).matches(".*/ateliers/utrecht/zaken/U-[0-9]{3,8}/kaart\\?stap=1");
    assertThat(visitor.postForm(BOARD, form).headers().firstValue("Location")).hasValue(to);
    // Every organisation of the atelier's own list has its row.
    String rows = visitor.get(to.substring(to.indexOf("/ateliers")).replace("=1", "=2")).body();
    assertThat(rows).contains("Buurtteams").contains("Leerplicht").contains("BUURTTEAM.minutes");
  }

  @Test
  void keepsWhatWasTypedNextToWhatIsWrong() {
    HttpVisitor visitor = running().signedIn("coach", "utrecht");
    Map<String, String> form = form(visitor);
    form.put("started_on", "2016-01-01");
    HttpResponse<String> answer = visitor.postForm(BOARD, form);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Ruit &amp; &lt;raam")
        .contains("value=\"2016-01-01\"")
        .contains("buiten het atelier, van 5 september 2016");
    assertThat(HtmlForm.hiddenField(answer.body(), "key")).hasValue(form.get("key"));
  }

  @Test
  void refusesWhatIsNoDayNoMomentAndNoCard() {
    HttpVisitor visitor = running().signedIn("coach", "utrecht");
    HttpResponse<String> wrong = visitor.get(BOARD + "?dag=2016-02-31");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("2016-02-31’ is geen dag van dit atelier");
    assertThat(visitor.get(BOARD + "?dag=1999-01-01").statusCode()).isEqualTo(400);
    assertThat(visitor.get(BOARD + "?dag=2016-12-24").statusCode()).isEqualTo(200);
    Map<String, String> form = form(visitor);
    form.put("moment", "LUNCH");
    assertThat(visitor.postForm(BOARD + "/U-001/moment", form).statusCode()).isEqualTo(400);
    form.put("moment", "MORNING");
    assertThat(visitor.postForm(BOARD + "/U-999/moment", form).statusCode()).isEqualTo(404);
    assertThat(visitor.postForm(BOARD + "/U-001/moment", form).statusCode()).isEqualTo(409);
    assertThat(visitor.postForm(BOARD + "/U-999/verantwoordelijke", form).statusCode())
        .isEqualTo(404);
    form.put("case_owner", "x".repeat(41));
    HttpResponse<String> tooLong = visitor.postForm(BOARD + "/U-001/verantwoordelijke", form);
    assertThat(tooLong.statusCode()).isEqualTo(422);
    form.remove("_csrf");
    assertThat(visitor.postForm(BOARD, form).statusCode()).isEqualTo(403);
  }

  @Test
  void aResearcherReadsTheBoardButWritesNothingOnIt() {
    Map<String, String> form = form(running().signedIn("coach", "utrecht"));
    HttpVisitor researcher = running().signedIn("researcher", "-");
    String page = researcher.get(BOARD).body();
    assertThat(page).doesNotContain("name=\"case_owner\"").doesNotContain("Wijs toe");
    form.put("_csrf", HtmlForm.hiddenField(page, "_csrf").orElseThrow());
    assertThat(researcher.postForm(BOARD, form).statusCode()).isEqualTo(403);
    assertThat(researcher.postForm("/ateliers/utrecht/zaken/U-001/actiepunten", form).statusCode())
        .isEqualTo(403);
  }

  private static Map<String, String> form(HttpVisitor visitor) {
    String page = visitor.get(BOARD).body();
    Map<String, String> form = new HashMap<>();
    form.put("_csrf", HtmlForm.hiddenField(page, "_csrf").orElseThrow());
    form.put("key", HtmlForm.hiddenField(page, "key").orElseThrow());
    form.put("title", "Ruit & <raam>");
    form.put("started_on", "2016-09-20");
    form.put("primary_case_type", "DOMESTIC_VIOLENCE");
    form.put("case_owner_organisation", "VEILIG_THUIS");
    return form;
  }

  private static HttpResponse<String> post(HttpVisitor script, String json, String key) {
    return script.send(
        script
            .request(CARDS)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(json)));
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String words) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains(words);
  }
}
