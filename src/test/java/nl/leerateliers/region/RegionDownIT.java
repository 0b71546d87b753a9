package nl.leerateliers.region;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.TestFolders;
import nl.leerateliers.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database of atelier Dicht does not answer. */
class RegionDownIT {

  @ParameterizedTest
  @CsvSource({
    "researcher, /",
    "researcher, /ateliers/haarlem",
    "researcher, /ateliers/utrecht/zaken",
    "researcher, /ateliers/haarlem/zaken/H-001",
    "researcher, /ateliers/haarlem/leerpunten",
    "researcher, /vergelijken",
    "researcher, /rapporten",
    "national, /",
    "national, /vergelijken",
    "administrator, /beheer",
    "privacy-officer, /audit"
  })
  void isNamedOnEveryPageWhileTheRestWorks(String role, String path) {
    HttpResponse<String> page = TroubledPortal.portal().signedIn(role, "-").get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("atelier Dicht zijn nu niet bereikbaar");
  }

  @Test
  void answersItsOwnPagesWithAPageThatSaysSo() {
    HttpVisitor researcher = TroubledPortal.portal().signedIn("researcher", "-");
    HttpResponse<String> page = researcher.get("/ateliers/dicht");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("Deze regio is even niet bereikbaar");
    HttpResponse<String> json = researcher.get("/api/regions/dicht/reflection");
    assertThat(json.statusCode()).isEqualTo(503);
    assertThat(json.body()).contains("/problemen/region-down");
  }

  @Test
  void isNamedAsMissingAndNeverSummedInTheComparison() {
    String json =
        TroubledPortal.portal()
            .withToken("national", "-")
            .get("/api/cross-atelier/reflection")
            .body();
    String missing = json.substring(json.indexOf("\"missing\""));
    assertThat(missing.substring(0, missing.indexOf(']'))).contains("\"dicht\"");
    assertThat(json.substring(json.indexOf("\"ateliers\""), json.indexOf("\"missing\"")))
        .contains("\"haarlem\"", "\"utrecht\"");
  }

  @Test
  void isNamedAsMissingInTheFilesOfTheComparison() throws IOException {
    HttpVisitor national = TroubledPortal.portal().signedIn("national", "-");
    String said = Messages.text("compare.missing", "Dicht");
    String csv = national.get("/vergelijken/tabellen/indicators.csv").body();
    assertThat(csv).contains(said, "Haarlem", "Utrecht");
    assertThat(csv.lines().filter(line -> line.startsWith("Dicht"))).isEmpty();
    HttpResponse<byte[]> book = national.bytes("/vergelijken/tabellen/alle.xlsx");
    assertThat(book.statusCode()).isEqualTo(200);
    assertThat(partsOf(book.body())).contains(said.split(":", 2)[0], "Haarlem");
  }

  @Test
  void showsItsDatabaseStateInTheApi() {
    String json = TroubledPortal.portal().withToken("researcher", "-").get("/api/regions").body();
    assertThat(json).contains("\"database\":\"down\"", "\"database\":\"ready\"");
  }

  @Test
  void isNamedAtOnceOnADashboardThatWasSeenBefore() throws IOException {
    HttpVisitor researcher = TroubledPortal.portal().signedIn("researcher", "-");
    for (int seen = 0; seen < 4; seen++) {
      assertThat(researcher.get("/ateliers/haarlem").body()).doesNotContain("atelier Uitval");
    }
    Path made = TroubledPortal.down("uitval", "Z", TestFolders.fresh("troubled/made-down"));
    Files.move(made, TroubledPortal.regions().resolve("uitval"));
    HttpVisitor administrator = TroubledPortal.portal().signedIn("administrator", "-");
    assertThat(administrator.sendForm("/beheer/regios", Map.of()).statusCode()).isEqualTo(303);
    assertThat(researcher.get("/ateliers/haarlem").body())
        .contains("atelier Uitval zijn nu niet bereikbaar");
  }

  /** Every table of a real PostgreSQL is locked, so that whoever reads has to wait. */
  @Test
  void isSaidOnItsOwnPagesWhenItHangsAndTheOthersGoOn() throws Exception {
    String url = PostgresForTests.newDatabase();
    Path folder =
        TestFolders.newRegion("hangend", "Q", 8, TestFolders.fresh("troubled/made-hanging"));
    Files.writeString(
        folder.resolve("region.properties"),
        "\ndatabase.url=" + url + "\ndatabase.user=postgres\ndatabase.password=postgres\n",
        StandardOpenOption.APPEND);
    Files.move(folder, TroubledPortal.regions().resolve("hangend"));
    HttpVisitor administrator = TroubledPortal.portal().signedIn("administrator", "-");
    administrator.sendForm("/beheer/regios", Map.of());
    HttpVisitor researcher = TroubledPortal.portal().signedIn("researcher", "-");
    assertThat(researcher.get("/ateliers/hangend").statusCode()).isEqualTo(200);
    try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      String tables;
      try (ResultSet found =
          statement.executeQuery(
              "select string_agg(tablename, ', ') from pg_tables where schemaname = 'public'")) {
        found.next();
        tables = found.getString(1);
      }
      statement.execute("lock table " + tables + " in access exclusive mode");
      for (String page : List.of("", "/zaken", "/vandaag", "/begeleidingsgroep")) {
        HttpResponse<String> own = researcher.get("/ateliers/hangend" + page);
        assertThat(own.statusCode()).as(page).isEqualTo(503);
        assertThat(own.body())
            .as(page)
            .contains("Deze regio is even niet bereikbaar")
            .containsPattern("atelier [A-Z]\\w+ zijn nu niet bereikbaar")
            .contains("over een minuut opnieuw");
        assertThat(researcher.get("/ateliers/haarlem" + page).statusCode()).isEqualTo(200);
      }
      connection.rollback();
    }
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (researcher.get("/ateliers/hangend").statusCode() == 503 && System.nanoTime() < end) {
      Thread.sleep(500);
    }
    assertThat(researcher.get("/ateliers/hangend").statusCode()).isEqualTo(200);
  }

  /** The text of all parts of a workbook. */
  private static String partsOf(byte[] book) throws IOException {
    Path kept = Files.write(TestFolders.fresh("troubled/files").resolve("alle.xlsx"), book);
    StringBuilder all = new StringBuilder();
    try (ZipFile parts = new ZipFile(kept.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        all.append(new String(parts.getInputStream(part).readAllBytes(), UTF_8));
      }
    }
    return all.toString();
  }

  @Test
  void doesNotMakeThePortalUnready() {
    assertThat(TroubledPortal.portal().anonymous().get("/health/ready").statusCode())
        .isEqualTo(200);
  }
}
