package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.leerateliers.harness.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** The ids that {@code indicators.md} fixes; what stands between braces is each of these. */
  private static final String TABLE =
      """
      cases cases.{juvenile,domestic} verdieping disposition.other care.led cards.available
      disposition.{summons,penalty_order,dismissal,conditional_dismissal,halt,pending}
      disposition.outside_criminal_law intervention.{punishment,care,mix}
      preselectCare.{low,middle,high,none} preselectCare.{low,middle,high}.{verdieping,noVerdieping}
      verdieping.reason.* noVerdieping.reason.*
      principle.{1,2,3,4,5} principle.{1,2,3,4,5}.rating.{1,2,3,4,5}
      tension.{1,2,3,4,5}.{-2,-1,0,1,2} facilitator.* barrier.*
      organisation.{OM,POLITIE,RVDK,SHN,RECLASSERING_3RO,HALT,VEILIGHEIDSHUIS,VEILIG_THUIS}.value
      organisation.{OM,POLITIE,RVDK,SHN,RECLASSERING_3RO,HALT,VEILIGHEIDSHUIS,VEILIG_THUIS}.minutes
      completeness.* characteristic.* leadtime
      leadtime.{median,p90} tension.{1,2,3,4,5}.median
      organisation.{OM,POLITIE,RVDK,SHN,RECLASSERING_3RO,HALT,VEILIGHEIDSHUIS,VEILIG_THUIS}.minutes.{median,sum}
      """;

  /** What became of cases is for the region's own screen, and nobody was followed there yet. */
  @ParameterizedTest
  @CsvSource({"coach, impact.unknown, DO_NOT_DISTRIBUTE", "begeleidingsgroep, cases, PROTECTED"})
  void tellsEveryFigureOfTheTableAndShowsThemAllOnOnePage(
      String role, String own, String distribution) {
    JsonObject reflection = reflection("/api/regions/haarlem/reflection", role);
    assertThat(reflection.getString("distribution")).isEqualTo(distribution);
    Set<String> ids = new TreeSet<>(indicators(reflection.getJsonObject("figures")).keySet());
    reflection
        .getJsonArray("summaries")
        .getValuesAs(JsonObject.class)
        .forEach(summary -> ids.add(summary.getString("id")));
    assertThat(ids).contains(own).doesNotContain("impact.followed");
    for (String family : TABLE.strip().split("\\s+")) {
      for (String id : spelledOut(family)) {
        assertThat(ids)
            .as(id)
            .anyMatch(
                known ->
                    id.endsWith("*") ? known.startsWith(id.replace("*", "")) : known.equals(id));
      }
    }
    String page = running().signedIn(role, "haarlem").get("/ateliers/haarlem/cijfers").body();
    assertThat(
            Pattern.compile("<tr data-id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1)))
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  private static List<String> spelledOut(String family) {
    int open = family.indexOf('{');
    if (open < 0) {
      return List.of(family);
    }
    int close = family.indexOf('}');
    return Arrays.stream(family.substring(open + 1, close).split(",", -1))
        .flatMap(
            one ->
                spelledOut(family.substring(0, open) + one + family.substring(close + 1)).stream())
        .toList();
  }

  @Test
  void neverSumsAnAtelierThatIsNotThere() {
    JsonObject reflection = reflection("/api/cross-atelier/reflection", "national");
    assertThat(reflection.getJsonArray("ateliers")).hasSize(3);
    assertThat(reflection.getJsonArray("missing")).isEmpty();
    JsonObject mix = reflection.getJsonObject("caseMix");
    assertThat(mix.getJsonArray("rowScopes").getValuesAs(JsonObject.class))
        .as("each atelier has its own period and snapshot")
        .extracting(scope -> scope.getJsonObject("period"))
        .isEqualTo(
            reflection.getJsonArray("ateliers").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getJsonObject("figures").getJsonObject("region"))
                .map(region -> region.getJsonObject("period"))
                .toList());
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
