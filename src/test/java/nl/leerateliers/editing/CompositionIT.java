package nl.leerateliers.editing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import nl.leerateliers.report.AskedReport;
import org.junit.jupiter.api.Test;

/** Writing the overarching report by script, with what goes wrong on the way. */
class CompositionIT extends SharedPortal {

  @Test
  void keepsEveryTextAndRefusesWhatCannotBe() {
    HttpVisitor researcher = running().withToken("researcher", "-");
    HttpResponse<String> begun =
        researcher.postJson("/api/compositions", "{\"place\":\"overkoepelend\"}");
    assertThat(begun.statusCode()).isEqualTo(201);
    String id = json(begun).getString("id");
    assertThat(
            researcher.postJson("/api/compositions", "{\"place\":\"overkoepelend\"}").statusCode())
        .as("one at a time")
        .isEqualTo(409);
    assertThat(researcher.postJson("/api/compositions", "{\"place\":\"nergens\"}").statusCode())
        .isEqualTo(404);

    String passage = "/api/compositions/" + id + "/passages/1";
    JsonObject saved = json(put(researcher, passage, 0, "Zo <script>alert(1)</script> niet."));
    assertThat(saved.getInt("version")).isOne();
    assertThat(saved.getJsonArray("faults").getJsonObject(0).getString("message"))
        .contains("<script>");
    HttpResponse<String> late = put(researcher, passage, 0, "Van iemand anders.");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(json(late).getString("text")).startsWith("Zo <script>");
    assertThat(put(researcher, passage, 1, "woord ".repeat(30_000)).statusCode()).isEqualTo(422);
    assertThat(put(researcher, "/api/compositions/" + id + "/passages/77", 0, "x").statusCode())
        .isEqualTo(404);
    assertThat(json(researcher.get("/api/compositions/" + id)).getJsonArray("passages")).hasSize(1);

    HttpVisitor page = running().signedIn("researcher", "-");
    assertThat(page.get("/rapporten/opstellen/" + id).body())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
    assertThat(page.get("/rapporten/opstellen/" + id + "?deel=77").statusCode()).isEqualTo(404);
    HttpVisitor national = running().withToken("national", "-");
    assertThat(national.get("/api/compositions/" + id).statusCode()).isEqualTo(200);
    assertThat(put(national, passage, 1, "Nee.").statusCode()).isEqualTo(403);
    assertThat(national.get("/rapporten/gepubliceerd/" + id).statusCode())
        .as("not published")
        .isEqualTo(404);
  }

  @Test
  void aReportIsMadeAgainFromItsSnapshot() throws java.io.IOException {
    HttpVisitor coach = running().withToken("coach", "utrecht");
    AskedReport first = made(coach, "");
    String checksum = first.ready().getString("snapshot");
    AskedReport again = made(coach, ",\"snapshot\":\"" + checksum + "\"");
    assertThat(again.ready().getString("snapshot")).isEqualTo(checksum);
    assertThat(words(again.content().body()))
        .isEqualTo(words(first.content().body()))
        .contains(checksum.substring(0, 12));
    HttpResponse<String> unknown =
        coach.postJson(
            "/api/reports", "{\"kind\":\"interim\",\"region\":\"utrecht\",\"snapshot\":\"9999\"}");
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(unknown.body()).contains("9999");
  }

  private static AskedReport made(HttpVisitor coach, String snapshot) {
    AskedReport report =
        AskedReport.of(coach, "{\"kind\":\"interim\",\"region\":\"utrecht\"" + snapshot + "}");
    report.ready();
    return report;
  }

  private static String words(byte[] pdf) throws java.io.IOException {
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
      return document.getNumberOfPages()
          + new org.apache.pdfbox.text.PDFTextStripper().getText(document);
    }
  }

  private static HttpResponse<String> put(HttpVisitor by, String path, int from, String text) {
    String body = Json.createObjectBuilder().add("from", from).add("text", text).build().toString();
    return by.send(
        by.request(path)
            .header("Content-Type", "application/json")
            .header("X-Requested-With", "portal")
            .PUT(BodyPublishers.ofString(body)));
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
