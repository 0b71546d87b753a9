package nl.leerateliers.web;

import static nl.leerateliers.web.KeptPage.UTRECHT;
import static nl.leerateliers.web.KeptPage.isKept;
import static nl.leerateliers.web.KeptPage.kept;
import static nl.leerateliers.web.KeptPage.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import nl.leerateliers.harness.Zip;
import org.junit.jupiter.api.Test;

/** A kept dashboard is not sent once more when what it shows was changed meanwhile. */
class ChangedAnswerIT extends SharedPortal {

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
