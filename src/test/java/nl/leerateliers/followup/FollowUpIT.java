package nl.leerateliers.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import nl.leerateliers.harness.Zip;
import org.junit.jupiter.api.Test;

/** Who may write down how a case went on, and what is said to bad input, over HTTP. */
class FollowUpIT extends SharedPortal {

  private static final String LIST = "/ateliers/utrecht/opvolging";
  private static final String MOMENT = "/ateliers/utrecht/zaken/U-003/opvolging/3";
  private static final String API = "/api/regions/utrecht/follow-ups";

  @Test
  void refusesARoleThatMayNotWriteAndAFormWithoutItsToken() {
    assertThat(write("researcher", "", MOMENT, good()).statusCode()).isEqualTo(403);
    assertThat(write("participant", "haarlem", MOMENT, good()).statusCode()).isEqualTo(404);
    assertThat(write("participant", "utrecht", LIST, rule("3")).statusCode()).isEqualTo(403);
    HttpVisitor coach = running().signedIn("coach", "utrecht");
    assertThat(coach.postForm(MOMENT, good()).statusCode()).isEqualTo(403);
    String unknown = MOMENT.replace("U-003", "U-999");
    assertThat(write("coach", "utrecht", unknown, good()).statusCode()).isEqualTo(404);
    String page = running().signedIn("researcher", "").get(MOMENT).body();
    assertThat(page).contains("Wat hoorden we?").doesNotContain("name=\"outcome\"");
  }

  @Test
  void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
    Map<String, String> wrong = good();
    wrong.put("givenOn", "2016-01-01");
    wrong.put("outcome", "MAYBE");
    wrong.put("text", "<b>zij</b> " + "x".repeat(500_000));
    HttpResponse<String> answer = write("coach", "utrecht", MOMENT, wrong);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Deze dag ligt voor de start van de zaak.")
        .contains("Deze keuze staat niet in de lijst.")
        .contains("langer dan 4.000 tekens")
        .contains("&lt;b&gt;zij&lt;/b&gt; xxx");
    HttpResponse<String> choice = write("coach", "utrecht", LIST, rule("veel"));
    assertThat(choice.statusCode()).isEqualTo(422);
    assertThat(choice.body()).contains("Kies een heel getal").contains("value=\"veel\"");
  }

  @Test
  void keepsOnceWhatIsSentTwiceAndTellsTheSecondWriterOfTheFirst() {
    Map<String, String> words = good();
    words.put("token", "11111111-2222-3333-4444-555555555555");
    assertThat(write("coach", "utrecht", MOMENT, words).statusCode()).isEqualTo(303);
    assertThat(write("coach", "utrecht", MOMENT, words).statusCode()).isEqualTo(303);
    String page = running().signedIn("coach", "utrecht").get(MOMENT).body();
    assertThat(page.split("Het gaat rustiger thuis.", -1)).hasSize(2);
    String part = words.get("token");
    Map<String, String> first = good();
    first.putAll(Map.of("part", part, "based", "1", "text", "Eerste verbetering."));
    Map<String, String> second = good();
    second.putAll(Map.of("part", part, "based", "1", "text", "Tweede verbetering."));
    assertThat(write("coach", "utrecht", MOMENT, first).statusCode()).isEqualTo(303);
    HttpResponse<String> refused = write("participant", "utrecht", MOMENT, second);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body())
        .contains("Eerste verbetering.")
        .contains("Tweede verbetering.</textarea>")
        .contains("Het gaat rustiger thuis.")
        .contains("name=\"based\" value=\"2\"");
  }

  @Test
  void answersScriptsWithNumbersAndNeverWithAZeroForNothingKnown() {
    HttpVisitor script = running().withToken("coach", "haarlem");
    assertThat(script.get("/api/regions/haarlem/follow-ups").body())
        .contains("\"followed\":null")
        .contains("\"weeks\":");
    HttpVisitor writer = running().withToken("participant", "utrecht");
    HttpResponse<String> wrong = writer.postJson(API, "{\"card\":\"U-004\",\"months\":6}");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(wrong.body()).contains("\"who\":\"Kies van wie dit is.\"");
    HttpResponse<String> kept =
        writer.postJson(
            API, "{\"card\":\"U-004\",\"months\":6,\"part\":\"finding\",\"text\":\"Nog rustig.\"}");
    assertThat(kept.statusCode()).isEqualTo(201);
    assertThat(kept.body()).contains("Nog rustig.").contains("FOLLOWED");
    assertThat(script.get("/api/regions/utrecht/follow-ups").statusCode()).isEqualTo(404);
  }

  @Test
  void takesTheFindingAlongWithTheDatasetAndBack() {
    HttpVisitor coach = running().withToken("coach", "utrecht");
    String finding =
        "{\"card\":\"U-005\",\"months\":3,\"part\":\"finding\",\"text\":\"Weer naar school.\"}";
    assertThat(coach.postJson(API, finding).statusCode()).isEqualTo(201);
    byte[] zip = coach.bytes("/api/regions/utrecht/datasets/current").body();
    assertThat(new String(Zip.files(zip).get("follow-ups.csv"), StandardCharsets.UTF_8))
        .containsPattern("U-005,20\\d\\d-\\d\\d-\\d\\d,MONTH_3,FOLLOWED,Weer naar school\\.\r\n");
    assertThat(coach.post("/api/regions/utrecht/datasets", "application/zip", zip).statusCode())
        .isEqualTo(201);
    assertThat(coach.get(API).body()).contains("Weer naar school.");
  }

  private HttpResponse<String> write(
      String role, String region, String path, Map<String, String> fields) {
    HttpVisitor visitor = running().signedIn(role, region);
    return visitor.sendForm(path, fields);
  }

  private static Map<String, String> rule(String weeks) {
    return Map.of("weeks", weeks, "why", "Om te leren.", "based", "0");
  }

  private static Map<String, String> good() {
    return new HashMap<>(
        Map.of(
            "who", "VICTIM",
            "outcome", "ANSWERED",
            "channel", "PHONE",
            "givenOn", "2016-12-20",
            "text", "Het gaat rustiger thuis."));
  }
}
