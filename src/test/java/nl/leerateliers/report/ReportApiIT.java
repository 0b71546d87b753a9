package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import nl.leerateliers.harness.TestFolders;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking for a report, following it and fetching it, as a script does. */
class ReportApiIT extends SharedPortal {

  @Test
  void makesTheInterimReportOfHaarlem() throws IOException {
    HttpVisitor coach = running().withToken("coach", "haarlem");
    AskedReport report =
        AskedReport.of(coach, "{\"kind\":\"interim\",\"region\":\"haarlem\",\"format\":\"pdf\"}");
    assertThat(report.ready().getInt("progress")).isEqualTo(100);
    HttpResponse<byte[]> content = report.content();
    assertThat(content.statusCode()).isEqualTo(200);
    assertThat(content.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(content.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(name -> assertThat(name).contains("haarlem", ".pdf"));
    try (PDDocument pdf = Loader.loadPDF(content.body())) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(pdf.getNumberOfPages()).isGreaterThan(9);
      assertThat(text)
          .contains("102", "84", "58", "§6.1", "§6.3.3")
          .containsIgnoringCase("fictief");
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
    "odt, application/vnd.oasis.opendocument.text, PK",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
    "html, text/html, <!DOCTYPE html>"
  })
  void givesTheReportInTheFormAskedFor(String format, String type, String start) {
    HttpVisitor coach = running().withToken("coach", "haarlem");
    String order = "{\"kind\":\"interim\",\"region\":\"haarlem\",\"format\":\"%s\"}";
    AskedReport report = AskedReport.of(coach, order.formatted(format));
    assertThat(report.ready().getString("format")).isEqualTo(format);
    HttpResponse<byte[]> content = report.content();
    assertThat(content.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(content.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment")
        .contains("haarlem", "." + format + "\"");
    assertThat(new String(content.body(), StandardCharsets.UTF_8)).startsWith(start);
  }

  @Test
  void makesTheOverarchingReportForTheNationalGroup() throws IOException {
    HttpVisitor national = running().withToken("national", "-");
    AskedReport report = AskedReport.of(national, "{\"kind\":\"overarching\"}");
    report.ready();
    try (PDDocument pdf = Loader.loadPDF(report.content().body())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Haarlem", "Maastricht", "Utrecht");
    }
    HttpVisitor coach = running().withToken("coach", "haarlem");
    assertThat(coach.get(report.address()).statusCode()).isEqualTo(404);
    assertThat(coach.get(report.address() + "/content").statusCode()).isEqualTo(404);
  }

  @Test
  void keepsAReportFromAnotherRegion() {
    HttpVisitor haarlem = running().withToken("coach", "haarlem");
    AskedReport report = AskedReport.of(haarlem, "{\"kind\":\"interim\",\"region\":\"haarlem\"}");
    report.ready();
    HttpVisitor utrecht = running().withToken("coach", "utrecht");
    assertThat(utrecht.get(report.address()).statusCode()).isEqualTo(404);
    assertThat(utrecht.get(report.address() + "/content").statusCode()).isEqualTo(404);
  }

  @Test
  void makesThePackOfAMeetingOnItsTwoPages() throws IOException {
    HttpVisitor coach = running().withToken("coach", "haarlem");
    String order = "{\"kind\":\"meeting-pack\",\"region\":\"haarlem\",\"meeting\":\"%s\"}";
    AskedReport report = AskedReport.of(coach, order.formatted("2016-04-05"));
    report.ready();
    try (PDDocument pdf = Loader.loadPDF(report.content().body())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(new PDFTextStripper().getText(pdf)).contains("5 april 2016", "momentopname");
    }
    HttpResponse<String> wednesday = coach.postJson("/api/reports", order.formatted("2016-04-06"));
    assertThat(wednesday.statusCode()).isEqualTo(422);
    HttpVisitor participant = running().withToken("participant", "haarlem");
    assertThat(participant.get(report.address() + "/content").statusCode()).isEqualTo(404);
  }

  @Test
  void makesACopyForEachRecipientOfEachRegionAndCancelsThem() {
    HttpVisitor researcher = running().withToken("researcher", "-");
    HttpResponse<String> asked =
        researcher.postJson(
            "/api/reports", "{\"kind\":\"interim\",\"region\":\"all\",\"recipient\":\"each\"}");
    assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
    List<JsonObject> jobs;
    try (JsonReader reader = Json.createReader(new StringReader(asked.body()))) {
      jobs = reader.readArray().getValuesAs(JsonObject.class);
    }
    assertThat(jobs).extracting(job -> job.getString("region")).contains("haarlem", "utrecht");
    assertThat(jobs)
        .extracting(job -> job.getString("recipient"))
        .contains("Begeleidingsgroep Haarlem");
    String last = "/api/reports/" + jobs.get(jobs.size() - 1).getString("id");
    HttpVisitor other = running().withToken("coach", "utrecht");
    assertThat(delete(other, last).statusCode()).isEqualTo(403);
    for (int i = jobs.size() - 1; i >= 0; i--) {
      assertThat(delete(researcher, "/api/reports/" + jobs.get(i).getString("id")).statusCode())
          .isIn(204, 409);
    }
    assertThat(AskedReport.json(researcher.get(last).body()).getString("state"))
        .isEqualTo("cancelled");
    assertThat(delete(researcher, last).statusCode()).isEqualTo(409);
    assertThat(researcher.get(last + "/content").statusCode()).isEqualTo(409);
  }

  @Test
  void isMadeByOneCommandWithoutABrowser() throws Exception {
    Path into = TestFolders.fresh("command-line");
    String token = running().account("researcher", "-").token();
    String made = command(0, token, "--region", "utrecht", "--into", into.toString());
    assertThat(Files.readAllBytes(Path.of(made.strip()))).startsWith('%', 'P', 'D', 'F');
    assertThat(made).contains("utrecht").endsWith(".pdf\n");
    assertThat(command(1, token, "--region", "nergens")).contains("404");
    assertThat(command(1, "verlopen", "--region", "utrecht")).contains("401");
    assertThat(command(2, token, "--regio", "utrecht")).contains("--regio", "Gebruik:");
  }

  private String command(int status, String token, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("reports/MakeReport.java", "--address", running().address().toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PORTAL_TOKEN", token);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(status);
    return said;
  }

  private static HttpResponse<String> delete(HttpVisitor visitor, String path) {
    return visitor.send(visitor.request(path).DELETE());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          coach    | {"kind":"interim","region":"maastricht"}                  | 404
          coach    | {"kind":"interim","region":"nergens"}                     | 404
          coach    | {"kind":"interim"}                                        | 422
          coach    | {"kind":"novel","region":"haarlem"}                       | 422
          coach    | {"kind":"interim","region":"haarlem","format":"papyrus"}  | 422
          coach    | {"kind":"interim","region":"haarlem","recipient":"KLM"}   | 422
          coach    | {"kind":"overarching"}                                    | 403
          coach    | {"kind":7}                                                | 400
          coach    | no json                                                   | 400
          national | {"kind":"interim","region":"haarlem"}                     | 403
          """)
  void refusesWhatCannotBeMadeAndSaysWhy(String role, String order, int status) {
    HttpResponse<String> refused =
        running().withToken(role, "haarlem").postJson("/api/reports", order);
    assertThat(refused.statusCode()).isEqualTo(status);
    assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(refused.body()).contains("\"title\":", "\"detail\":");
  }
}
