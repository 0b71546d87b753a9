package nl.leerateliers.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import nl.leerateliers.harness.Zip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A region's data package out and in, with Utrecht's dataset. */
class DatasetApiIT extends SharedPortal {

  private static final String DATASETS = "/api/regions/utrecht/datasets";

  private HttpVisitor coach;
  private byte[] original;

  @BeforeEach
  void takeACopy() {
    coach = running().withToken("coach", "utrecht");
    original = coach.bytes(DATASETS + "/current").body();
  }

  @AfterEach
  void putItBack() {
    assertThat(send(original).statusCode()).isEqualTo(201);
  }

  @Test
  void givesTheSameBytesAfterAnImportOfItsOwnExport() {
    HttpResponse<String> imported = send(original);
    assertThat(imported.statusCode()).isEqualTo(201);
    assertThat(imported.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith(DATASETS + "/current"));
    assertThat(coach.bytes(DATASETS + "/current").body()).isEqualTo(original);
  }

  @Test
  void takesTheNewDatasetIntoUseAtOnce() {
    Map<String, byte[]> files = Zip.files(original);
    edit(files, "principles.csv", "\r\n1,\"", "\r\n1,\"Gewijzigd: ");
    assertThat(send(Zip.of(files)).statusCode()).isEqualTo(201);
    assertThat(coach.get("/api/regions/utrecht/principles").body()).contains("Gewijzigd: ");
  }

  @Test
  void showsTheNewDatasetOnADashboardThatWasSeenBefore() {
    HttpVisitor reader = running().signedIn("coach", "utrecht");
    String before = reader.get("/ateliers/utrecht").body();
    assertThat(reader.get("/ateliers/utrecht").body().length()).isEqualTo(before.length());
    assertThat(before).doesNotContain("Gewijzigd: ");
    Map<String, byte[]> files = Zip.files(original);
    edit(files, "principles.csv", "\r\n1,\"", "\r\n1,\"Gewijzigd: ");
    assertThat(send(Zip.of(files)).statusCode()).isEqualTo(201);
    assertThat(reader.get("/ateliers/utrecht").body()).contains("Gewijzigd: ");
  }

  @Test
  void namesEveryFaultyLineAndChangesNothing() {
    Map<String, byte[]> files = Zip.files(original);
    edit(files, "agenda.csv", "\r\nA-001,", "\r\nA-001,geen datum");
    edit(files, "ketenkaarten.csv", "JUVENILE_SUSPECT", "KINDERZAAK");
    HttpResponse<String> refused = send(Zip.of(files));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(refused.body())
        .contains("\"file\":\"agenda.csv\"", "\"file\":\"ketenkaarten.csv\"")
        .contains("\"line\":2", "KINDERZAAK", "geen datum", "\"remedy\":", "primary_case_type");
    assertThat(coach.bytes(DATASETS + "/current").body()).isEqualTo(original);
  }

  @Test
  void refusesWhatIsNoZipInPlainDutch() {
    HttpResponse<String> refused = send("geen zip".getBytes(UTF_8));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("zip");
  }

  private HttpResponse<String> send(byte[] zip) {
    return coach.post(DATASETS, "application/zip", zip);
  }

  private static void edit(Map<String, byte[]> files, String name, String from, String to) {
    String text = new String(files.get(name), UTF_8);
    int at = text.indexOf(from);
    assertThat(at).as("%s in %s", from, name).isNotNegative();
    String edited = text.substring(0, at) + to + text.substring(at + from.length());
    files.put(name, edited.getBytes(UTF_8));
  }
}
