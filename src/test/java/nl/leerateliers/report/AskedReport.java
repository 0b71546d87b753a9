package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import nl.leerateliers.harness.HttpVisitor;

/** A report that a script asked for, to follow and to fetch. */
public record AskedReport(HttpVisitor by, String address) {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  public static AskedReport of(HttpVisitor by, String order) {
    HttpResponse<String> asked = by.postJson("/api/reports", order);
    assertThat(asked.statusCode()).isIn(201, 202);
    return new AskedReport(
        by, asked.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", ""));
  }

  /** How it stands once it is ready, which it awaits. */
  public JsonObject ready() {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      HttpResponse<String> answer = by.get(address);
      assertThat(answer.statusCode()).isEqualTo(200);
      JsonObject state = json(answer.body());
      assertThat(state.getInt("progress")).isBetween(0, 100);
      assertThat(state.getString("state")).isIn("waiting", "running", "ready");
      if (state.getString("state").equals("ready")) {
        return state;
      }
      pause();
    }
    throw new AssertionError("Not ready after " + PATIENCE);
  }

  public HttpResponse<byte[]> content() {
    return by.bytes(address + "/content");
  }

  static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
