package nl.leerateliers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.document.WordText;
import nl.leerateliers.harness.HtmlForm;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import org.junit.jupiter.api.Test;

/** Who sees which number and names of a running portal. All persons are invented. */
class IdentityIT extends SharedPortal {

  private static final String CASE = "/ateliers/haarlem/zaken/H-007";
  private static final String HEAD = CASE + "/kaart?stap=0";
  private static final String NAME = "Zebulon Quarantijn";
  private static final String BVH = "PL1100-2016004711";

  @Test
  void onlyTheCaseRolesOfTheRegionSeeThemAndTheTrailSaysSo() {
    HttpVisitor participant = running().signedIn("participant", "haarlem");
    HttpVisitor coach = running().signedIn("coach", "haarlem");
    assertThat(send(participant, Map.of("SUSPECT-1", NAME, "BVH-1", BVH)).statusCode())
        .isEqualTo(303);
    HttpResponse<String> head = coach.get(HEAD);
    assertThat(head.body()).contains(NAME, BVH, "Verdachte H-007");
    assertThat(head.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(PdfPages.of(coach.bytes(CASE + "/kaart.pdf").body()).text()).contains(BVH);
    assertThat(WordText.of(coach.bytes(CASE + "/kaart.docx").body()).body()).contains(BVH);

    HttpVisitor researcher = running().signedIn("researcher", "-");
    assertThat(researcher.get(HEAD).statusCode()).isEqualTo(403);
    byte[] pdf = researcher.bytes(CASE + "/kaart.pdf").body();
    assertThat(PdfPages.of(pdf).text())
        .contains("Zaak H-007 (pseudoniem)", "Verdachte H-007")
        .doesNotContain(NAME, BVH);
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("Quarantijn", BVH);
    assertThat(WordText.of(researcher.bytes(CASE + "/kaart.docx").body()).body())
        .contains("Zaak H-007 (pseudoniem)")
        .doesNotContain(NAME, BVH);
    for (HttpVisitor visitor : List.of(researcher, participant, coach)) {
      for (String address :
          List.of(
              CASE,
              CASE + "/reflectie",
              "/api/regions/haarlem/ketenkaarten/H-007",
              "/ateliers/haarlem/zaken?tekst=Quarantijn",
              "/ateliers/haarlem")) {
        assertThat(visitor.get(address).body().replace("value=\"Quarantijn\"", ""))
            .as(address)
            .doesNotContain(NAME, BVH);
      }
      assertThat(visitor.get(CASE).body()).contains("Verdachte H-007");
      assertThat(visitor.get("/api/regions/haarlem/ketenkaarten/H-007").body())
          .contains("Verdachte H-007");
    }
    assertThat(
            new String(
                coach.bytes("/api/regions/haarlem/datasets/current").body(),
                StandardCharsets.ISO_8859_1))
        .doesNotContain("identity");
    assertThat(running().signedIn("begeleidingsgroep", "haarlem").get(HEAD).statusCode())
        .isEqualTo(403);
    assertThat(running().signedIn("participant", "utrecht").get(HEAD).statusCode()).isEqualTo(404);
    String trail = running().signedIn("privacy-officer", "-").get("/audit").body();
    assertThat(trail)
        .contains("BVH-nummer of namen gewijzigd", "BVH-nummer en namen bekeken")
        .doesNotContain("Quarantijn", BVH);
  }

  @Test
  void refusesAFormWithoutItsTokenAndTellsAtTheFieldWhatIsWrong() {
    HttpVisitor participant = running().signedIn("participant", "haarlem");
    assertThat(
            participant.postForm(HEAD, Map.of("io.VICTIM-1", "", "i.VICTIM-1", NAME)).statusCode())
        .isEqualTo(403);
    HttpResponse<String> refused = send(participant, Map.of("OTHER-1", "12345"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("minstens één letter", "value=\"12345\"");
    assertThat(participant.get(HEAD).body()).doesNotContain("value=\"12345\"");
  }

  @Test
  void thePatchAnswersWithWarningsAndNeverTheWords() {
    HttpVisitor coach = running().withToken("coach", "haarlem");
    String path = "/api/regions/haarlem/ketenkaarten/H-008";
    String body =
        "{\"edits\":[{\"field\":\"VEILIG_THUIS.not_obtained\",\"from\":\"\",\"to\":\"Bel 06-12345678\"}]}";
    HttpResponse<String> answer =
        coach.send(
            coach
                .request(path)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("telefoonnummer", "\"mark\"").doesNotContain("12345678");
  }

  private static HttpResponse<String> send(HttpVisitor visitor, Map<String, String> names) {
    String page = visitor.get(HEAD).body();
    Map<String, String> form = new HashMap<>();
    form.put("_csrf", HtmlForm.hiddenField(page, "_csrf").orElseThrow());
    names.forEach(
        (field, value) -> {
          form.put("io." + field, HtmlForm.hiddenField(page, "io." + field).orElse(""));
          form.put("i." + field, value);
        });
    return visitor.postForm(HEAD, form);
  }
}
