package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import nl.leerateliers.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a visitor asks to select: from closed lists, in the address. */
class SelectionIT extends SharedPortal {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "caseType=ADULT      | /problemen/filter-case-type   | JUVENILE_SUSPECT",
        "from=0              | /problemen/filter-week        | van 1 tot en met 8",
        "to=99               | /problemen/filter-week        | van 1 tot en met 8",
        "from=2016-02-01     | /problemen/filter-week        | van 1 tot en met 8",
        "from=-2&to=-1       | /problemen/filter-week        | van 1 tot en met 8",
        "from=6&to=3         | /problemen/filter-weeks       | Draai ze om",
        "policeTeam=Heemstede| /problemen/filter-police-team | Zaanstad",
        "verdieping=misschien| /problemen/filter-yes-no      | yes of no",
        "casetype=ADULT      | /problemen/filter-name        | caseType, from, to"
      })
  void tellsWhatMayBeChosenAndLeadsBackToAllCases(String query, String type, String remedy) {
    HttpResponse<String> page =
        running().signedIn("coach", "haarlem").get("/ateliers/haarlem?" + query);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(remedy, "href=\"/ateliers/haarlem\"");
    HttpResponse<String> json =
        running().signedIn("coach", "haarlem").get("/api/regions/haarlem/reflection?" + query);
    assertThat(json.statusCode()).isEqualTo(400);
    assertThat(json.body()).contains(type, remedy);
    HttpResponse<String> file =
        running().signedIn("coach", "haarlem").get("/ateliers/haarlem/tabellen/alle.xlsx?" + query);
    assertThat(file.statusCode()).isEqualTo(400);
    assertThat(file.body()).contains(remedy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "caseType=ADULT | JUVENILE_SUSPECT",
        "as=maand       | kalender",
        "from=3         | caseType, as",
      })
  void tellsWhatMayBeChosenOnTheComparisonToo(String query, String remedy) {
    HttpResponse<String> page = running().signedIn("national", "-").get("/vergelijken?" + query);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(remedy, "href=\"/vergelijken\"");
    assertThat(
            running()
                .signedIn("national", "-")
                .get("/api/cross-atelier/reflection?caseType=ADULT")
                .statusCode())
        .isEqualTo(400);
    assertThat(
            running()
                .signedIn("national", "-")
                .get("/vergelijken/tabellen/indicators.csv?caseType=ADULT")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void givesEveryFileThatTheComparisonOffers() {
    HttpVisitor national = running().signedIn("national", "-");
    Matcher links =
        Pattern.compile("href=\"(/vergelijken/tabellen/[^\"]+[.]csv)\"")
            .matcher(national.get("/vergelijken").body());
    List<String> asked = links.results().map(found -> found.group(1)).distinct().toList();
    assertThat(asked)
        .contains("/vergelijken/tabellen/principle.5.csv", "/vergelijken/tabellen/weeks.csv")
        .contains("/vergelijken/tabellen/periods.csv", "/vergelijken/tabellen/questions.csv")
        .hasSizeGreaterThan(10);
    for (String file : asked) {
      assertThat(national.get(file).statusCode()).as(file).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "national, /vergelijken?caseType=DOMESTIC_VIOLENCE, id=\"principles\"",
    "coach, /ateliers/haarlem/cijfers?caseType=DOMESTIC_VIOLENCE, summaries.csv"
  })
  void offersNothingOfOneCaseTypeThatItWouldRefuse(String role, String address, String refused) {
    String page =
        running().signedIn(role, role.equals("coach") ? "haarlem" : "-").get(address).body();
    assertThat(page).contains("/tabellen/").doesNotContain(refused);
  }

  @ParameterizedTest
  @CsvSource({"policeTeam=Zaanstad,Zaanstad", "verdieping=no,Niet verdiept"})
  void showsTheSelectionThatTheAddressAsksFor(String query, String chosen) {
    HttpResponse<String> page =
        running().signedIn("coach", "haarlem").get("/ateliers/haarlem?" + query);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .containsPattern("<option value=\"[^\"]+\" selected=\"selected\">" + chosen);
  }

  @Test
  void hasNoThresholdThatARequestCouldSet() {
    String asked = "threshold=1&portal.disclosure.threshold=1&PORTAL_DISCLOSURE_THRESHOLD=1";
    HttpVisitor national = running().signedIn("national", "-");
    for (String address :
        List.of("/api/cross-atelier/reflection", "/vergelijken/tabellen/indicators.csv")) {
      assertThat(national.get(address + "?" + asked).statusCode()).isEqualTo(400);
    }
    HttpVisitor coach = running().signedIn("coach", "haarlem");
    String file = "/ateliers/haarlem/tabellen/indicators.csv?";
    assertThat(coach.get(file + asked).statusCode()).isEqualTo(400);
    // How a page is shown is no filter, and shows nothing more.
    assertThat(coach.get(file + "weergave=presentatie&thema=donker&patronen=aan").body())
        .contains(",×,18,");
  }

  @Test
  void marksExactFiguresAsNotToBeDistributedAndProtectedOnesAsProtected() {
    assertThat(running().signedIn("coach", "haarlem").get("/ateliers/haarlem").body())
        .contains("Niet verspreiden")
        .doesNotContain(Messages.text("atelier.protected"));
    assertThat(running().signedIn("begeleidingsgroep", "haarlem").get("/ateliers/haarlem").body())
        .contains(Messages.text("atelier.protected"))
        .doesNotContain("Niet verspreiden");
  }
}
