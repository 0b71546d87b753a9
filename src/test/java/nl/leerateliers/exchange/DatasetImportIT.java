package nl.leerateliers.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import nl.leerateliers.harness.Zip;
import org.junit.jupiter.api.Test;

class DatasetImportIT extends SharedPortal {

  private static final String DATASETS = "/api/regions/maastricht/datasets";
  private static final String CURRENT = DATASETS + "/current";
  private static final String ZIP = "application/zip";

  @Test
  void givesBackTheBytesItWasSent() {
    HttpVisitor coach = running().withToken("coach", "maastricht");
    HttpResponse<byte[]> before = coach.bytes(CURRENT);
    assertThat(before.statusCode()).isEqualTo(200);
    assertThat(before.headers().firstValue("Content-Type")).hasValue(ZIP);
    assertThat(before.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"maastricht.zip\"");

    HttpResponse<String> answer = coach.post(DATASETS, ZIP, before.body());
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(CURRENT);
    assertThat(json(answer).getJsonObject("rows").getInt("ketenkaarten.csv"))
        .isEqualTo(json(answer).getInt("cards"))
        .isPositive();
    assertThat(coach.bytes(CURRENT).body()).isEqualTo(before.body());
  }

  @Test
  void refusesWholeFileWhenOneLineIsWrong() {
    HttpVisitor coach = running().withToken("coach", "maastricht");
    byte[] before = coach.bytes(CURRENT).body();
    Map<String, byte[]> files = Zip.files(before);
    String cards = new String(files.get("ketenkaarten.csv"), StandardCharsets.UTF_8);
    int last = cards.lastIndexOf("\r\nM-") + 2;
    String wrong = cards.substring(0, last) + "X" + cards.substring(last + 1);
    files.put("ketenkaarten.csv", wrong.getBytes(StandardCharsets.UTF_8));

    HttpResponse<String> answer = coach.post(DATASETS, ZIP, Zip.of(files));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    JsonObject problem = json(answer);
    assertThat(problem.getString("type")).isEqualTo("/problemen/dataset-faulty");
    JsonObject fault = problem.getJsonArray("faults").getJsonObject(0);
    assertThat(fault.getString("file")).isEqualTo("ketenkaarten.csv");
    assertThat(fault.getInt("line")).isGreaterThan(1);
    assertThat(fault.getString("column")).isEqualTo("id");
    assertThat(fault.getString("value")).startsWith("X-");
    assertThat(fault.getString("remedy")).contains("M-");
    assertThat(coach.bytes(CURRENT).body()).isEqualTo(before);
  }

  @Test
  void refusesAZipThatIsTooLarge() {
    HttpVisitor coach = running().withToken("coach", "maastricht");
    HttpResponse<String> answer = coach.post(DATASETS, ZIP, new byte[20 * 1024 * 1024 + 1]);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(json(answer).getString("detail")).contains("20 MB");
  }

  @Test
  void isForTheCoachOfTheRegionOnly() {
    assertThat(running().anonymous().bytes(CURRENT).statusCode()).isEqualTo(401);
    assertThat(running().withToken("coach", "haarlem").bytes(CURRENT).statusCode()).isEqualTo(404);
    assertThat(running().withToken("participant", "maastricht").bytes(CURRENT).statusCode())
        .isEqualTo(403);
    byte[] nothing = new byte[0];
    assertThat(running().withToken("national", "-").post(DATASETS, ZIP, nothing).statusCode())
        .isEqualTo(403);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }
}
