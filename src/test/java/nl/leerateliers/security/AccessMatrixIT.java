package nl.leerateliers.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerateliers.harness.HtmlForm;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address, every role, the visitor's own region, another's and one that does not exist. */
class AccessMatrixIT extends SharedPortal {

  /**
   * The status for own region (Haarlem), other region (Maastricht) and unknown region. A role that
   * belongs to no region has both as its own. One status: the address has no region.
   */
  private static final List<String> EXPECTED = table("addresses.txt");

  /** Forms with nothing but their token filled in: who may send them at all. */
  private static final List<String> FORMS = table("forms.txt");

  /** It would change something without anything filled in; the test of its slice asks it. */
  private static final String NOT_ASKED = "-";

  private static final List<String> REGIONS = List.of("haarlem", "maastricht", "nergens");
  private static final List<String> CARDS = List.of("H-001", "M-001", "H-001");

  static List<String> columns() {
    return columnsOf(EXPECTED);
  }

  static List<String> roles() {
    return columns().stream().filter(column -> !column.equals("anonymous")).toList();
  }

  static List<String> formColumns() {
    return columnsOf(FORMS);
  }

  private static List<String> columnsOf(List<String> table) {
    List<String> head = cells(table.get(0));
    return head.subList(1, head.size());
  }

  @ParameterizedTest
  @MethodSource("columns")
  void answersEachRoleAsTheTableSays(String role) {
    HttpVisitor visitor =
        role.equals("anonymous") ? running().anonymous() : running().signedIn(role, "haarlem");
    check(role, visitor, "");
  }

  @ParameterizedTest
  @MethodSource("formColumns")
  void answersEachFormAsTheTableSays(String column) {
    HttpVisitor visitor = running().signedIn(column.split(" ")[0], "haarlem");
    String page = visitor.get("/toegangssleutels").body();
    Map<String, String> token = Map.of("_csrf", HtmlForm.hiddenField(page, "_csrf").orElseThrow());
    int region = column.endsWith("elsewhere") ? 1 : 0;
    int index = cells(FORMS.get(0)).indexOf(column);
    SoftAssertions softly = new SoftAssertions();
    for (String line : FORMS.subList(1, FORMS.size())) {
      String status = cells(line).get(index);
      String asked = filled(cells(line).get(0), region);
      if (!status.equals(NOT_ASKED)) {
        softly
            .assertThat(visitor.postForm(asked.split(" ")[1], token).statusCode())
            .as("%s: %s", column, asked)
            .isEqualTo(Integer.parseInt(status));
      }
    }
    softly.assertAll();
  }

  /** Every address that is asked for, a region filled in, without a query. */
  static List<String> addresses() {
    return Stream.concat(EXPECTED.stream().skip(1), FORMS.stream().skip(1))
        .map(line -> filled(cells(line).get(0), 0).replaceAll("\\?.*", ""))
        .toList();
  }

  /** Its first line names the columns. */
  private static List<String> table(String file) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/security").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("roles")
  void givesAnAccessTokenTheRightsOfItsOwnerAndNoMore(String role) {
    check(role, running().withToken(role, "haarlem"), "/api");
  }

  @Test
  void refusesATokenThatWasNeverMade() {
    HttpResponse<String> answer =
        running()
            .anonymous()
            .send(
                running()
                    .anonymous()
                    .request("/api/regions")
                    .header("Authorization", "Bearer leerateliers_nooit_gemaakt"));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void doesNotTellAnotherRegionFromOneThatDoesNotExist() {
    HttpVisitor participant = running().signedIn("participant", "haarlem");
    for (String path :
        List.of("/ateliers/%s", "/ateliers/%s/zaken", "/api/regions/%s/reflection")) {
      String another = body(participant, path, "maastricht");
      assertThat(another).isEqualTo(body(participant, path, "nergens"));
    }
    assertThat(body(participant, "/api/regions/haarlem/ketenkaarten/%s", "M-001"))
        .isEqualTo(body(participant, "/api/regions/haarlem/ketenkaarten/%s", "H-999"));
  }

  private static String body(HttpVisitor visitor, String path, String part) {
    HttpResponse<String> answer = visitor.get(path.formatted(part));
    assertThat(answer.statusCode()).isEqualTo(404);
    return answer.body().replace(part, "…").replaceAll("name=\"_?csrf\" value=\"[^\"]*\"", "");
  }

  private void check(String role, HttpVisitor visitor, String under) {
    int column = cells(EXPECTED.get(0)).indexOf(role);
    SoftAssertions softly = new SoftAssertions();
    for (String line : EXPECTED.subList(1, EXPECTED.size())) {
      String address = cells(line).get(0);
      String path = address.split(" ")[1];
      if (!path.startsWith(under)) {
        continue;
      }
      String[] expected = cells(line).get(column).split(" ");
      for (int i = 0; i < expected.length; i++) {
        String asked = filled(address, i);
        if (!expected[i].equals(NOT_ASKED)) {
          softly
              .assertThat(ask(visitor, asked).statusCode())
              .as("%s: %s", role, asked)
              .isEqualTo(Integer.parseInt(expected[i]));
        }
      }
    }
    softly.assertAll();
  }

  private static String filled(String address, int region) {
    return address
        .replace("{region}", REGIONS.get(region))
        .replace("{card}", CARDS.get(region))
        .replace("{unknown}", CARDS.get(region).replace("001", "999"));
  }

  private static HttpResponse<String> ask(HttpVisitor visitor, String asked) {
    String path = asked.split(" ")[1];
    if (asked.startsWith("GET")) {
      return visitor.get(path);
    }
    if (!asked.startsWith("POST")) {
      return visitor.send(
          visitor
              .request(path)
              .header("Content-Type", "application/json")
              .header("X-Requested-With", "portal")
              .method(
                  asked.split(" ")[0],
                  asked.startsWith("DELETE")
                      ? BodyPublishers.noBody()
                      : BodyPublishers.ofString("{}")));
    }
    return path.endsWith("datasets")
        ? visitor.post(path, "application/zip", "no zip".getBytes())
        : visitor.postJson(path, "{}");
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|")).map(String::strip).toList();
  }
}
