package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerateliers.harness.SharedPortal;
import org.junit.jupiter.api.Test;

/** The same figures in the API and on the page. */
class JsonIT extends SharedPortal {

  private static final String HAARLEM =
      """
      cases             102
      cases.juvenile     68
      cases.domestic     34
      verdieping         84
      disposition.other  30
      care.led           34
      cards.available    58
      """;

  @Test
  void givesHaarlemsPublishedTotalsAndBothValuesOfTheContradiction() {
    JsonObject reflection = reflection("/api/regions/haarlem/reflection", "coach");
    Map<String, JsonObject> indicators = indicators(reflection);
    for (String line : HAARLEM.lines().toList()) {
      String[] expected = line.split("\\s+");
      assertThat(indicators).containsKey(expected[0]);
      assertThat(indicators.get(expected[0]).getInt("n"))
          .as(expected[0])
          .isEqualTo(Integer.parseInt(expected[1]));
    }
    JsonObject care = indicators.get("care.led");
    assertThat(care.getInt("N")).isEqualTo(84);
    assertThat(care.getJsonArray("claims").toString())
        .contains("\"value\":34", "\"value\":30", "§6.1", "§6.3.3");
  }

  @Test
  void showsTheFiguresOfTheApiOnThePage() {
    Map<String, JsonObject> indicators =
        indicators(reflection("/api/regions/haarlem/reflection", "coach"));
    String page = running().signedIn("coach", "haarlem").get("/ateliers/haarlem").body();
    List<Integer> onPage = new ArrayList<>();
    Pattern.compile("<span class=\"big\">(?:<a [^>]*>)?(\\d+)<")
        .matcher(page.substring(0, page.indexOf("</ol>", page.indexOf("class=\"flow\""))))
        .results()
        .forEach(found -> onPage.add(Integer.valueOf(found.group(1))));
    assertThat(onPage)
        .containsExactly(
            indicators.get("cases").getInt("n"),
            indicators.get("verdieping").getInt("n"),
            indicators.get("disposition.other").getInt("n"),
            indicators.get("care.led").getInt("n"),
            indicators.get("cards.available").getInt("n"));
    assertThat(page).contains(">68 ", "34 ").contains("§6.1", "§6.3.3");
  }

  @Test
  void neverSumsAnAtelierThatIsNotThere() {
    JsonObject reflection = reflection("/api/cross-atelier/reflection", "national");
    assertThat(reflection.getJsonArray("ateliers")).hasSize(3);
    assertThat(reflection.getJsonArray("missing")).isEmpty();
  }

  private JsonObject reflection(String path, String role) {
    String body = running().withToken(role, "haarlem").get(path).body();
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  /** Every object in the answer that is an indicator: it has an id and an n. */
  private static Map<String, JsonObject> indicators(JsonValue value) {
    Map<String, JsonObject> found = new LinkedHashMap<>();
    if (value instanceof JsonObject object) {
      if (object.containsKey("id") && object.containsKey("n") && object.containsKey("N")) {
        found.putIfAbsent(object.getString("id"), object);
      }
      object.values().forEach(child -> indicators(child).forEach(found::putIfAbsent));
    } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      value.asJsonArray().forEach(child -> indicators(child).forEach(found::putIfAbsent));
    }
    return found;
  }
}
