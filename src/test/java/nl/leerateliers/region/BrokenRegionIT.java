package nl.leerateliers.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.leerateliers.harness.HttpVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A faulty region folder stops only itself, and says what to mend. */
class BrokenRegionIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          file-missing         | sources.csv         |          |              | ontbreekt
          wrong-type           | learning-points.csv | regel 2  | position     | geheel getal
          unknown-organisation | contributions.csv   | regel    | organisation | OMM
          outside-period       | ketenkaarten.csv    | regel 2  | started_on   | 2019-01-01
          duplicate-id         | agenda.csv          | regel 3  | id           | staat ook op regel 2
          broken-utf-8         | agenda.csv          | regel    |              | UTF-8
          wrong-setting        | region.properties   |          | weeks        | geheel getal
          """)
  void isNamedWithPlaceAndRemedyOnTheConsoleAndToTheAdministrator(
      String folder, String file, String line, String column, String remedy) {
    String page = text(admin().get("/beheer").body());
    String console = TroubledPortal.process().console();
    for (String shown : List.of(between(page, folder), between(console, folder))) {
      assertThat(shown).contains(file, remedy);
      if (line != null) {
        assertThat(shown).contains(line);
      }
      if (column != null) {
        assertThat(shown).contains(column);
      }
    }
  }

  @Test
  void leavesTheOtherRegionsInUse() {
    HttpVisitor researcher = TroubledPortal.portal().signedIn("researcher", "-");
    assertThat(researcher.get("/ateliers/haarlem").statusCode()).isEqualTo(200);
    assertThat(researcher.get("/ateliers/utrecht/zaken").statusCode()).isEqualTo(200);
    assertThat(researcher.get("/ateliers/duplicate-id").statusCode()).isEqualTo(404);
    assertThat(researcher.get("/api/regions").body())
        .contains("\"haarlem\"", "\"utrecht\"")
        .doesNotContain("file-missing", "wrong-type", "broken-utf-8", "wrong-setting");
  }

  private static HttpVisitor admin() {
    return TroubledPortal.portal().signedIn("administrator", "-");
  }

  /** What is said about a folder: from its name to the name of another faulty folder. */
  private static String between(String all, String folder) {
    int from = all.lastIndexOf(folder);
    assertThat(from).as("%s is named in%n%s", folder, all).isNotNegative();
    String rest = all.substring(from);
    var next =
        Pattern.compile(
                "file-missing|wrong-type|unknown-organisation|outside-period|duplicate-id"
                    + "|broken-utf-8|wrong-setting|to-be-mended")
            .matcher(rest);
    int to = next.find(folder.length()) ? next.start() : rest.length();
    return rest.substring(0, to);
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
