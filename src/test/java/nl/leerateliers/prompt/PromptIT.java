package nl.leerateliers.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import org.junit.jupiter.api.Test;

/** Questions of a card over HTTP. */
class PromptIT extends SharedPortal {

  private static final String PROMPTS = "/api/regions/haarlem/ketenkaarten/H-009/prompts";
  private static final String RULE = "niet-verdiept-om-scheiding";

  @Test
  void keepsAnAnswerAndShowsItToWhoComesSecond() {
    HttpVisitor first = running().signedIn("participant", "haarlem");
    HttpVisitor second = running().signedIn("coach", "haarlem");
    assertThat(first.get(PROMPTS).body()).contains(RULE, "L441-444", "\"seen\":0");
    assertThat(answer(first, 0, "Zij blijven elkaar zien om de kinderen.").statusCode())
        .isEqualTo(201);
    HttpResponse<String> late = answer(second, 0, "Een ander antwoord.");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Zij blijven elkaar zien om de kinderen.");
    HttpResponse<String> added = answer(second, 1, "Een ander antwoord.");
    assertThat(added.statusCode()).isEqualTo(201);
    assertThat(added.body()).contains("Zij blijven elkaar zien", "Een ander antwoord.");

    String page = running().signedIn("researcher", "").get("/ateliers/haarlem/zaken/H-009").body();
    assertThat(page).contains("Zij blijven elkaar zien", "Een ander antwoord.");
    String trail = running().signedIn("privacy-officer", "-").get("/audit").body();
    assertThat(trail).contains("Vraag bij een kaart beantwoord");
  }

  @Test
  void refusesBadInputAndKeepsNothingOfIt() {
    HttpVisitor coach = running().signedIn("coach", "haarlem");
    HttpResponse<String> empty = coach.postJson(PROMPTS, "[]");
    assertThat(empty.statusCode()).isEqualTo(400);
    assertThat(empty.body()).contains("/problemen/prompt-answer");
    assertThat(answer(coach, 0, "x".repeat(500_000)).body()).contains("500.000");
    HttpResponse<String> unknown =
        coach.postJson(
            PROMPTS, "{\"rule\": \"bestaat-niet\", \"handling\": \"answered\", \"text\": \"x\"}");
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(unknown.body()).contains("Deze vraag bestaat niet.");
    HttpResponse<String> past =
        coach.postJson(
            PROMPTS,
            "{\"rule\": \"%s\", \"handling\": \"postponed\", \"until\": \"2016-01-01\"}"
                .formatted(RULE));
    assertThat(past.statusCode()).isEqualTo(422);
    assertThat(past.body()).doesNotContain("xxxx").contains("na vandaag");
  }

  private static HttpResponse<String> answer(HttpVisitor visitor, int seen, String text) {
    return visitor.postJson(
        PROMPTS,
        "{\"rule\": \"%s\", \"seen\": %d, \"handling\": \"answered\", \"text\": \"%s\"}"
            .formatted(RULE, seen, text));
  }
}
