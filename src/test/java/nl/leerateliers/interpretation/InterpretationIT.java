package nl.leerateliers.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import org.junit.jupiter.api.Test;

/** Who writes under which figures and who reads it, over HTTP. */
class InterpretationIT extends SharedPortal {

  private static final String UTRECHT = "/ateliers/utrecht/interpretaties";
  private static final String COMPARISON = "/vergelijken/interpretaties";

  @Test
  void letsEachRoleWriteWhereItReads() {
    for (String role : new String[] {"participant", "coach", "begeleidingsgroep", "researcher"}) {
      Map<String, String> form = form("kinds", "Gelezen door " + role);
      HttpResponse<String> answer = write(role, "utrecht", UTRECHT, form);
      assertThat(answer.statusCode()).as(role).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location").orElseThrow())
          .endsWith("/ateliers/utrecht#kinds");
    }
    String page = running().signedIn("participant", "utrecht").get("/ateliers/utrecht").body();
    assertThat(page).contains("Gelezen door researcher", "Alle 4 interpretaties");
    assertThat(page).doesNotContain("researcher@").doesNotContain("Gelezen door participant");
    Map<String, String> selected = form("kinds", "Van een selectie");
    selected.put("selection", "from=2");
    write("coach", "utrecht", UTRECHT, selected);
    assertThat(running().signedIn("begeleidingsgroep", "utrecht").get(UTRECHT).body())
        .contains("Gelezen door participant", "week 2 tot en met 12")
        .doesNotContain("?from=2");
    assertThat(running().signedIn("coach", "utrecht").get(UTRECHT).body()).contains("?from=2");

    assertThat(write("national", "", UTRECHT, form("kinds", "x")).statusCode()).isEqualTo(403);
    assertThat(write("coach", "haarlem", UTRECHT, form("kinds", "x")).statusCode()).isEqualTo(404);
    assertThat(write("administrator", "", UTRECHT, form("kinds", "x")).statusCode()).isEqualTo(403);
    assertThat(write("coach", "utrecht", COMPARISON, form("mix", "x")).statusCode()).isEqualTo(403);
    assertThat(running().signedIn("coach", "utrecht").postForm(UTRECHT, form("kinds", "x")))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(403);
  }

  @Test
  void keepsTheComparisonAndTheRegionsApart() {
    assertThat(write("coach", "utrecht", UTRECHT, form("weeks", "Alleen Utrecht")).statusCode())
        .isEqualTo(303);
    assertThat(write("national", "", COMPARISON, form("mix", "Alleen landelijk")).statusCode())
        .isEqualTo(303);
    HttpVisitor national = running().signedIn("national", "");
    assertThat(national.get("/vergelijken").body())
        .contains("Alleen landelijk")
        .doesNotContain("Alleen Utrecht");
    assertThat(national.get("/api/cross-atelier/interpretations").body())
        .contains("Alleen landelijk")
        .doesNotContain("Alleen Utrecht");
    assertThat(running().signedIn("researcher", "").get("/vergelijken").body())
        .contains("Alleen landelijk");
    HttpVisitor coach = running().signedIn("coach", "utrecht");
    assertThat(coach.get("/api/regions/utrecht/interpretations").body())
        .contains("Alleen Utrecht")
        .doesNotContain("Alleen landelijk");
    assertThat(running().signedIn("coach", "haarlem").get("/ateliers/haarlem").body())
        .doesNotContain("Alleen Utrecht");
  }

  @Test
  void saysWhatIsWrongAndKeepsWhatWasTyped() {
    Map<String, String> wrong = form("weeks", "<i>lang</i> " + "x".repeat(2000));
    HttpResponse<String> answer = write("participant", "utrecht", UTRECHT, wrong);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("2.012 tekens")
        .contains("&lt;i&gt;lang&lt;/i&gt; xxx")
        .contains("Bij: Hoe verliep het per week?")
        .contains(wrong.get("key"));
    wrong.put("selection", "from=99");
    assertThat(write("participant", "utrecht", UTRECHT, wrong).statusCode()).isEqualTo(400);
  }

  @Test
  void letsOnlyTheAuthorWithdrawAndRemembersThatInTheAudit() {
    Map<String, String> form = form("reasons", "Dit trek ik in. Bel 06-12345678.");
    assertThat(write("participant", "utrecht", UTRECHT, form).statusCode()).isEqualTo(303);
    HttpVisitor author = running().signedIn("participant", "utrecht");
    assertThat(author.get("/ateliers/utrecht").body()).contains("message warning");
    String withdrawal = UTRECHT + "/" + form.get("key") + "/ingetrokken";
    assertThat(write("coach", "utrecht", withdrawal, Map.of()).statusCode()).isEqualTo(404);
    assertThat(write("participant", "utrecht", withdrawal, Map.of()).statusCode()).isEqualTo(303);
    assertThat(author.get("/ateliers/utrecht").body()).doesNotContain("Dit trek ik in");
    assertThat(running().signedIn("privacy-officer", "").get("/audit?regio=utrecht").body())
        .contains("Interpretatie ingetrokken", "reasons")
        .doesNotContain("Dit trek ik in");
  }

  @Test
  void takesAnInterpretationFromAScriptOnceAndGivesItBack() {
    HttpVisitor script = running().withToken("researcher", "");
    String path = "/api/regions/maastricht/interpretations";
    String key = UUID.randomUUID().toString();
    String body =
        "{\"figure\":\"outcome\",\"text\":\"Weinig zaken.\",\"selection\":\"from=2\",\"key\":\"#\"}"
            .replace("#", key);
    assertThat(script.postJson(path, body).statusCode()).isEqualTo(201);
    HttpResponse<String> again = script.postJson(path, body);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).contains("week 2 tot en met 10", "\"own\":true");
    assertThat(script.get(path).body().split("Weinig zaken", -1)).hasSize(2);
    HttpResponse<String> wrong = script.postJson(path, body.replace("outcome", "nergens"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Dit onderdeel staat niet op de pagina");
    HttpVisitor other = running().withToken("coach", "maastricht");
    assertThat(delete(other, path + "/" + key)).isEqualTo(404);
    assertThat(delete(script, path + "/" + key)).isEqualTo(204);
    assertThat(script.get(path).body()).doesNotContain("Weinig zaken");
  }

  private static int delete(HttpVisitor visitor, String path) {
    return visitor.send(visitor.request(path).DELETE()).statusCode();
  }

  private HttpResponse<String> write(
      String role, String region, String path, Map<String, String> fields) {
    HttpVisitor visitor = running().signedIn(role, region);
    return visitor.sendForm(path, fields);
  }

  private static Map<String, String> form(String figure, String text) {
    return new HashMap<>(
        Map.of("key", UUID.randomUUID().toString(), "figure", figure, "text", text));
  }
}
