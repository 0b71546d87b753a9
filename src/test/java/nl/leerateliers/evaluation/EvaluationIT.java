package nl.leerateliers.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import org.junit.jupiter.api.Test;

/** Who writes and reads evaluations, over HTTP. */
class EvaluationIT extends SharedPortal {

  private static final String UTRECHT = "/ateliers/utrecht/evaluaties";
  private static final String API = "/api/regions/utrecht/evaluations";
  private static final String FRIDAY = "2016-09-23";

  @Test
  void letsEachRoleWriteWhatIsTheirs() {
    for (String role : new String[] {"participant", "coach"}) {
      HttpResponse<String> answer = write(role, UTRECHT, form("TOP", "Top van " + role));
      assertThat(answer.statusCode()).as(role).isEqualTo(303);
    }
    assertThat(write("participant", UTRECHT, form("WEEK_REFLECTION", "x")).statusCode())
        .isEqualTo(403);
    Map<String, String> reflection = form("WEEK_REFLECTION", "We leren over zaken heen.");
    reflection.put("level", "CROSS_CASE");
    reflection.put("terug", "week");
    HttpResponse<String> kept = write("begeleidingsgroep", UTRECHT, reflection);
    assertThat(kept.statusCode()).isEqualTo(303);
    String wall = path(kept);
    assertThat(running().signedIn("participant", "utrecht").get(wall).body())
        .contains("We leren over zaken heen.", "b: over zaken heen", "Begeleidingsgroep");
    for (String role : new String[] {"begeleidingsgroep", "researcher", "national"}) {
      assertThat(write(role, UTRECHT, form("TOP", "x")).statusCode()).as(role).isEqualTo(403);
    }
    Map<String, String> withCase = form("WEEK_REFLECTION", "Over een zaak");
    withCase.put("case", "U-001");
    assertThat(write("begeleidingsgroep", UTRECHT, withCase).statusCode()).isEqualTo(403);
    assertThat(write("coach", "/ateliers/haarlem/evaluaties", form("TOP", "x")).statusCode())
        .isEqualTo(404);
    assertThat(running().signedIn("coach", "utrecht").postForm(UTRECHT, form("TOP", "x")))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(403);
  }

  @Test
  void saysWhatIsWrongAndKeepsWhatWasTyped() {
    Map<String, String> wrong = form("TIP", "<i>lang</i>" + "x".repeat(4989));
    HttpResponse<String> answer = write("participant", UTRECHT, wrong);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("5.000 tekens", "1.000 tekens korter")
        .contains("&lt;i&gt;lang&lt;/i&gt;xxx")
        .contains(wrong.get("key"));
    Map<String, String> early = form("TOP", "Te vroeg");
    early.put("dag", "2016-01-01");
    assertThat(write("participant", UTRECHT, early).body()).contains("valt buiten het atelier");
    assertThat(running().signedIn("coach", "utrecht").get(UTRECHT + "?dag=morgen").statusCode())
        .isEqualTo(400);
  }

  @Test
  void takesAnEvaluationFromAScriptOnceAndHidesItsCaseFromTheBegeleidingsgroep() {
    HttpVisitor script = running().withToken("participant", "utrecht");
    String body =
        """
        {"kind":"TIP","text":"Bel eerst de school.","givenOn":"%s","organisation":"OM",
         "principle":3,"cardId":"U-001","forBegeleidingsgroep":true,"level":"CASE","key":"%s"}
        """
            .formatted(FRIDAY, UUID.randomUUID());
    HttpResponse<String> first = script.postJson(API, body);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.body())
        .contains("\"kind\":\"TIP\"", "\"cardId\":\"U-001\"", "\"forBegeleidingsgroep\":true");
    assertThat(script.postJson(API, body).body()).isEqualTo(first.body());
    assertThat(script.get(API).body().split("Bel eerst de school", -1)).hasSize(2);
    String unknown =
        body.replace("U-001", "U-999")
            .replaceAll("\"key\":\"[^\"]*", "\"key\":\"" + UUID.randomUUID());
    HttpResponse<String> wrong = script.postJson(API, unknown);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Er is geen zaak ‘U-999’");
    assertThat(script.postJson(API, "{\"kind\":\"TOP\"}").statusCode()).isEqualTo(400);

    HttpVisitor group = running().withToken("begeleidingsgroep", "utrecht");
    assertThat(group.get(API).body()).contains("Bel eerst de school").doesNotContain("U-001");
    assertThat(group.postJson(API, body).statusCode()).isEqualTo(403);
    String wall =
        running().signedIn("begeleidingsgroep", "utrecht").get(UTRECHT + "/week/3").body();
    assertThat(wall).contains("Wat vragen we de begeleidingsgroep?").doesNotContain("/zaken/U-");
  }

  @Test
  void arrangesTheWallAndShowsBothWhenTwoPeopleDecide() {
    HttpVisitor script = running().withToken("coach", "utrecht");
    String made =
        script
            .postJson(
                API,
                "{\"kind\":\"TOP\",\"text\":\"Twee coaches\",\"givenOn\":\"%s\"}".formatted(FRIDAY))
            .body();
    String id = made.replaceAll("(?s).*\"id\":\"(E-\\d+)\".*", "$1");
    String arrange = UTRECHT + "/week/" + weekOf() + "/indeling";
    Map<String, String> change =
        new HashMap<>(Map.of("do", "change", "id", id, "from.principle", "", "to.principle", "4"));
    assertThat(write("coach", arrange, change).statusCode()).isEqualTo(303);
    change.put("to.principle", "2");
    HttpResponse<String> late = write("participant", arrange, change);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Iemand anders deed intussen iets anders", "Toch mijn keuze");
    assertThat(write("begeleidingsgroep", arrange, change).statusCode()).isEqualTo(403);
    assertThat(write("participant", arrange, Map.of("do", "merge")).statusCode()).isEqualTo(422);
    assertThat(running().signedIn("privacy-officer", "").get("/audit?regio=utrecht").body())
        .contains("Bord van de weekevaluatie ingedeeld", id)
        .doesNotContain("Twee coaches");
  }

  @Test
  void asksForNamesOnlyWhenTheCoachChoseSo() {
    Map<String, String> named = form("TOP", "Met een naam");
    named.put("name", "Sanne");
    assertThat(write("participant", UTRECHT, named).body()).contains("vraagt geen namen");
    String names = UTRECHT + "/namen";
    assertThat(write("participant", names, Map.of("asked", "yes")).statusCode()).isEqualTo(403);
    assertThat(write("coach", names, Map.of("asked", "yes")).statusCode()).isEqualTo(303);
    try {
      assertThat(write("participant", UTRECHT, named).statusCode()).isEqualTo(303);
      String wall = UTRECHT + "/week/" + weekOf();
      assertThat(running().signedIn("coach", "utrecht").get(wall).body()).contains("Sanne");
      assertThat(running().signedIn("begeleidingsgroep", "utrecht").get(wall).body())
          .contains("Met een naam")
          .doesNotContain("Sanne");
      assertThat(running().signedIn("coach", "utrecht").get(UTRECHT).body())
          .contains("Gekozen door");
    } finally {
      write("coach", names, Map.of("asked", "no"));
    }
  }

  @Test
  void showsDotsOnTheDashboardAtOnceUnderAPseudonym() {
    HttpVisitor coach = running().signedIn("coach", "utrecht");
    String dashboard = "/api/regions/utrecht/reflection";
    String stand = UTRECHT + "/spanningsvelden";
    String fields = "/api/regions/utrecht/tension-fields";
    String before = coach.get(dashboard).body();
    int given = coach.get(fields).body().split("\"participant\"", -1).length;
    Map<String, String> dots =
        new HashMap<>(Map.of("week", "2", "position1", "2", "position4", "-1", "why4", "Druk"));
    assertThat(write("participant", stand, dots).statusCode()).isEqualTo(303);
    assertThat(coach.get(dashboard).body()).isNotEqualTo(before);
    String now = coach.get(fields).body();
    assertThat(now.split("\"participant\"", -1)).hasSize(given + 2);
    assertThat(now).doesNotContain("deelnemer.utrecht");
    assertThat(running().signedIn("begeleidingsgroep", "utrecht").get(fields).body())
        .contains("\"givenOn\"")
        .doesNotContain("\"participant\":\"");
    assertThat(running().signedIn("participant", "utrecht").get(stand + "?week=2").body())
        .contains("value=\"Druk\"")
        .doesNotContain("deelnemer.utrecht");
    assertThat(write("begeleidingsgroep", stand, dots).statusCode()).isEqualTo(403);
    dots.put("position1", "7");
    HttpResponse<String> wrong = write("participant", stand, dots);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Kies een van de vijf plaatsen", "value=\"Druk\"");
    write("participant", stand, Map.of("week", "2"));
    assertThat(coach.get(fields).body().split("\"participant\"", -1)).hasSize(given);
  }

  private int weekOf() {
    Map<String, String> top = form("TOP", "Waar hangt dit");
    top.put("terug", "week");
    return Integer.parseInt(
        path(write("coach", UTRECHT, top)).replaceAll(".*/week/(\\d+).*", "$1"));
  }

  /** Where it sends on to. */
  private static String path(HttpResponse<String> answer) {
    String location = answer.headers().firstValue("Location").orElseThrow();
    return location.replaceFirst("^https?://[^/]+", "");
  }

  private HttpResponse<String> write(String role, String path, Map<String, String> fields) {
    boolean regional = !role.equals("researcher") && !role.equals("national");
    HttpVisitor visitor = running().signedIn(role, regional ? "utrecht" : "");
    return visitor.sendForm(path, fields);
  }

  private static Map<String, String> form(String kind, String text) {
    return new HashMap<>(
        Map.of("key", UUID.randomUUID().toString(), "kind", kind, "text", text, "dag", FRIDAY));
  }
}
