package nl.leerateliers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.leerateliers.harness.HtmlForm;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import nl.leerateliers.harness.Zip;
import org.junit.jupiter.api.Test;

/**
 * A dashboard that is sent once more, over HTTP. A page that was kept is known by its length: one
 * that is made for the occasion is sent in pieces.
 */
class SameAnswerIT extends SharedPortal {

  private static final String UTRECHT = "/ateliers/utrecht";
  private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]*)\"");

  @Test
  void isTheSamePageWithTheSameHeadersAndKeysOfItsOwn() {
    HttpVisitor coach = running().signedIn("coach", "utrecht");
    HttpResponse<String> made = coach.get(UTRECHT);
    assertThat(isKept(made)).isFalse();
    Set<String> keys = new HashSet<>(keys(made));
    int forms = keys.size();
    for (int copy = 1; copy <= 2; copy++) {
      HttpResponse<String> kept = kept(coach, UTRECHT);
      assertThat(withoutKeys(kept)).isEqualTo(withoutKeys(made));
      assertThat(headers(kept)).isEqualTo(headers(made));
      keys.addAll(keys(kept));
      assertThat(keys).hasSize((copy + 1) * forms);
    }
    assertThat(forms).isGreaterThan(1);
  }

  @Test
  void isOfOneSessionOneQuestionAndOneLanguage() {
    HttpVisitor coach = running().signedIn("coach", "utrecht");
    String own = kept(coach, UTRECHT).body();
    String token = HtmlForm.hiddenField(own, "_csrf").orElseThrow();

    HttpVisitor same = running().signedIn("coach", "utrecht");
    assertThat(kept(same, UTRECHT).body()).doesNotContain(token);
    HttpVisitor protectedOnly = running().signedIn("begeleidingsgroep", "utrecht");
    assertThat(kept(protectedOnly, UTRECHT).body()).doesNotContain(token, "class=\"behind\"");
    assertThat(running().signedIn("coach", "haarlem").get(UTRECHT).statusCode()).isEqualTo(404);
    assertThat(running().anonymous().get(UTRECHT).statusCode()).isEqualTo(303);

    HttpResponse<String> presented = coach.get(UTRECHT + "?weergave=presentatie");
    assertThat(presented.body()).contains("data-view=\"presentation\"");
    coach.get("/taal/en?naar=%2F");
    assertThat(coach.get(UTRECHT).body()).contains("<html lang=\"en-GB\"");
    coach.get("/taal/nl?naar=%2F");
    assertThat(coach.get(UTRECHT).body()).contains("<html lang=\"nl\"");
    HttpResponse<String> refused =
        coach.send(coach.request(UTRECHT).header("Accept", "application/json"));
    assertThat(refused.statusCode()).isEqualTo(406);
  }

  @Test
  void isOverForWhoSignedOutOrWhoseAccountWasClosed() {
    HttpVisitor coach = running().signedIn("coach", "utrecht");
    kept(coach, UTRECHT);
    post(coach, UTRECHT, "/uitloggen", Map.of());
    assertThat(coach.get(UTRECHT).statusCode()).isEqualTo(303);

    HttpVisitor administrator = running().signedIn("administrator", "-");
    Map<String, String> account =
        Map.of(
            "name", "kort", "role", "coach", "region", "utrecht", "password", "kort-maar-lang-9");
    post(administrator, "/beheer", "/beheer/accounts", account);
    HttpVisitor brief = running().anonymous();
    assertThat(brief.signIn("kort", "kort-maar-lang-9").statusCode()).isEqualTo(303);
    kept(brief, UTRECHT);
    post(administrator, "/beheer", "/beheer/accounts/kort/verwijderen", Map.of());
    assertThat(brief.get(UTRECHT).statusCode()).isEqualTo(303);
  }

  @Test
  void showsAtOnceWhatPeopleWroteAndKept() {
    HttpVisitor reader = running().signedIn("coach", "utrecht");
    HttpVisitor author = running().signedIn("participant", "utrecht");
    String key = UUID.randomUUID().toString();
    Map<String, String> read =
        Map.of("key", key, "figure", "weeks", "text", "Zo las ik dit.", "selection", "");
    String interpretations = UTRECHT + "/interpretaties";
    changes(
        reader,
        () -> post(author, UTRECHT, interpretations, read),
        page -> assertThat(page).contains("Zo las ik dit."));
    changes(
        reader,
        () -> post(author, UTRECHT, interpretations + "/" + key + "/ingetrokken", Map.of()),
        page -> assertThat(page).doesNotContain("Zo las ik dit."));

    String view = UUID.randomUUID().toString();
    Map<String, String> saved = Map.of("key", view, "name", "Geheel", "address", UTRECHT);
    changes(
        reader,
        () -> post(reader, UTRECHT, "/overzichten", saved),
        page -> assertThat(page).contains("‘Geheel’"));
    changes(
        reader,
        () -> post(reader, UTRECHT, "/overzichten/" + view + "/verwijderd", Map.of()),
        page -> assertThat(page).doesNotContain("‘Geheel’"));

    HttpVisitor researcher = running().signedIn("researcher", "-");
    changes(
        researcher,
        () -> post(researcher, "/", "/beginregio", Map.of("region", "haarlem")),
        page -> assertThat(page).contains("href=\"/ateliers/haarlem/zaken\""));
    changes(
        researcher,
        () -> post(researcher, "/", "/beginregio", Map.of("region", "")),
        page -> assertThat(page).doesNotContain("href=\"/ateliers/haarlem/zaken\""));
  }

  @Test
  void showsAtOnceWhatChangedInTheData() {
    HttpVisitor reader = running().signedIn("coach", "utrecht");
    HttpVisitor group = running().signedIn("begeleidingsgroep", "utrecht");
    changes(
        reader,
        () -> team("Utrecht-Noord", "Team Proef"),
        page -> assertThat(page).contains(">Team Proef</option>"));
    changes(
        reader,
        () -> team("Team Proef", "Utrecht-Noord"),
        page -> assertThat(page).doesNotContain("Team Proef"));

    HttpVisitor script = running().withToken("coach", "utrecht");
    byte[] before = script.bytes("/api/regions/utrecht/datasets/current").body();
    Map<String, byte[]> files = Zip.files(before);
    String wordings = new String(files.get("principles.csv"), StandardCharsets.UTF_8);
    String changed = wordings.replaceFirst("\r\n1,\"", "\r\n1,\"Anders: ");
    files.put("principles.csv", changed.getBytes(StandardCharsets.UTF_8));
    changes(
        group, () -> take(script, Zip.of(files)), page -> assertThat(page).contains("Anders: "));
    changes(group, () -> take(script, before), page -> assertThat(page).doesNotContain("Anders: "));
  }

  /** Does something when the reader has a kept page, and looks at the very next one. */
  private static void changes(HttpVisitor reader, Runnable change, Consumer<String> shows) {
    kept(reader, UTRECHT);
    change.run();
    HttpResponse<String> next = reader.get(UTRECHT);
    assertThat(isKept(next)).isFalse();
    shows.accept(next.body());
  }

  /** Asks until the page is a kept one; a new minute or somebody's writing makes it start anew. */
  private static HttpResponse<String> kept(HttpVisitor visitor, String path) {
    for (int asked = 0; asked < 20; asked++) {
      HttpResponse<String> page = visitor.get(path);
      assertThat(page.statusCode()).isEqualTo(200);
      if (isKept(page)) {
        return page;
      }
    }
    throw new AssertionError("Made anew each time: " + path);
  }

  private static boolean isKept(HttpResponse<String> page) {
    return page.headers().firstValue("Content-Length").isPresent();
  }

  private static List<String> keys(HttpResponse<String> page) {
    return KEY.matcher(page.body()).results().map(found -> found.group(1)).toList();
  }

  /** What may differ between two answers a second apart: the keys, and the minute they name. */
  private static String withoutKeys(HttpResponse<String> page) {
    return KEY.matcher(page.body()).replaceAll("").replaceAll("20[0-9]{2}, [0-9]{2}:[0-9]{2}", "");
  }

  private static Map<String, List<String>> headers(HttpResponse<String> page) {
    Map<String, List<String>> headers = new TreeMap<>(page.headers().map());
    List.of("date", "content-length", "transfer-encoding").forEach(headers::remove);
    return headers;
  }

  private static void post(
      HttpVisitor visitor, String page, String to, Map<String, String> fields) {
    Map<String, String> form = new HashMap<>(fields);
    form.put("_csrf", HtmlForm.hiddenField(visitor.get(page).body(), "_csrf").orElseThrow());
    HttpResponse<String> answer = visitor.postForm(to, form);
    assertThat(answer.statusCode()).as(to).isEqualTo(303);
  }

  private void team(String from, String to) {
    HttpVisitor writer = running().withToken("participant", "utrecht");
    String edit =
        "{\"edits\":[{\"field\":\"police_team\",\"from\":\"%s\",\"to\":\"%s\"}]}"
            .formatted(from, to);
    HttpResponse<String> answer =
        writer.send(
            writer
                .request("/api/regions/utrecht/ketenkaarten/U-001")
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(edit)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static void take(HttpVisitor script, byte[] dataset) {
    HttpResponse<String> answer =
        script.post("/api/regions/utrecht/datasets", "application/zip", dataset);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }
}
