package nl.leerateliers.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerateliers.harness.DemoAccount;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.OutsideCalls;
import nl.leerateliers.harness.Portal;
import nl.leerateliers.harness.PortalProcess;
import nl.leerateliers.harness.TestFolders;
import nl.leerateliers.harness.Zip;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * First start, kill -9 while reports are made, and second start, in a data directory of its own.
 */
class KilledPortalIT {

  private static final String DATASETS = "/api/regions/utrecht/datasets";
  private static final String CHANGED = "Gewijzigd voor de herstart: ";
  private static final String LABEL = "gemaakt vlak voor de stroomstoring";
  private static final int REPORTS = 6;

  private static final List<String> ASKED = new ArrayList<>();
  private static Path data;
  private static List<DemoAccount> accounts;
  private static byte[] dataset;
  private static OutsideCalls calls;
  private static PortalProcess second;

  @BeforeAll
  static void killAndStartAgain() {
    Path regions = TestFolders.fresh("killed/regions");
    List.of("haarlem", "maastricht", "utrecht").forEach(r -> TestFolders.copyRegion(r, regions));
    data = TestFolders.fresh("killed/data");
    try (PortalProcess first = PortalProcess.start(data, regions, Map.of())) {
      Portal portal = first.portal();
      first.await("the console greets", () -> first.console().contains("Het portaal is klaar"));
      accounts = portal.accounts();
      greetsWithAddressAndAccounts(first);
      dataset = changeDataset(portal);
      makeToken(portal);
      HttpVisitor coach = portal.withToken("coach", "haarlem");
      for (int i = 0; i < REPORTS; i++) {
        HttpResponse<String> answer =
            coach.postJson("/api/reports", "{\"kind\":\"interim\",\"region\":\"haarlem\"}");
        ASKED.add(
            answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*(?=/api)", ""));
      }
      first.await("one is being made", () -> running(coach));
      first.kill();
    }
    orderPacks();
    calls = new OutsideCalls();
    second = PortalProcess.start(data, regions, calls.environment());
  }

  @AfterAll
  static void stop() {
    if (second != null) {
      second.close();
    }
    if (calls != null) {
      calls.close();
    }
  }

  @Test
  void losesNothingThatWasAcknowledgedAndLoadsNothingTwice() {
    Portal portal = second.portal();
    assertThat(portal.accounts()).isEqualTo(accounts);
    HttpVisitor coach = portal.signedIn("coach", "utrecht");
    assertThat(coach.get("/toegangssleutels").body()).contains(LABEL);
    assertThat(coach.bytes(DATASETS + "/current").body()).isEqualTo(dataset);
    assertThat(coach.get("/api/regions/utrecht/principles").body()).contains(CHANGED);
  }

  @Test
  void callsNoOtherMachine() {
    assertThat(second.portal().signedIn("coach", "utrecht").get("/").statusCode()).isEqualTo(200);
    assertThat(calls.happened()).isFalse();
  }

  @Test
  void makesAgainTheReportsThatWereNotFinishedAndKeepsNoBrokenFile() throws IOException {
    HttpVisitor coach = second.portal().withToken("coach", "haarlem");
    for (String report : ASKED) {
      second.await(
          report + " is ready", () -> coach.get(report).body().contains("\"state\":\"ready\""));
      assertThat(coach.bytes(report + "/content").body()).startsWith('%', 'P', 'D', 'F');
    }
    findsThePackOfEachRecipient();
    try (Stream<Path> files = Files.walk(data.resolve("reports"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        assertThat(name).doesNotEndWith(".tmp");
        if (!file.getParent().endsWith("jobs")) {
          assertThat(Sha256.of(Files.readAllBytes(file))).isEqualTo(name.replaceAll("\\..*", ""));
        }
      }
    }
  }

  private static void greetsWithAddressAndAccounts(PortalProcess started) {
    assertThat(accounts).hasSize(3 * 3 + 4);
    assertThat(started.console())
        .contains(started.portal().address().toString(), "Haarlem, Maastricht, Utrecht");
    assertThat(accounts)
        .allSatisfy(
            account -> assertThat(started.console()).contains(account.user(), account.password()));
  }

  private static byte[] changeDataset(Portal portal) {
    HttpVisitor coach = portal.withToken("coach", "utrecht");
    Map<String, byte[]> files = Zip.files(coach.bytes(DATASETS + "/current").body());
    String principles = new String(files.get("principles.csv"), UTF_8);
    files.put(
        "principles.csv", principles.replace("\r\n1,\"", "\r\n1,\"" + CHANGED).getBytes(UTF_8));
    assertThat(coach.post(DATASETS, "application/zip", Zip.of(files)).statusCode()).isEqualTo(201);
    return coach.bytes(DATASETS + "/current").body();
  }

  private static void makeToken(Portal portal) {
    HttpVisitor coach = portal.signedIn("coach", "utrecht");
    Map<String, String> form = Map.of("label", LABEL, "days", "30");
    assertThat(coach.sendForm("/toegangssleutels", form).statusCode()).isEqualTo(201);
  }

  /** As on a Monday at four: what the portal orders for the meeting by itself. */
  private static void orderPacks() {
    ReportArchive archive = new ReportArchive(data.resolve("reports"));
    ReportOrder pack =
        ReportOrder.of(ReportKind.MEETING_PACK, "haarlem", "Haarlem").on(LocalDate.of(2016, 4, 12));
    for (String recipient : List.of("Openbaar Ministerie", "Veilig Thuis")) {
      archive.save(ReportJob.placed(pack.to(recipient), MondayPacks.ACCOUNT, Instant.now()));
    }
  }

  private static void findsThePackOfEachRecipient() {
    HttpVisitor member = second.portal().signedIn("begeleidingsgroep", "haarlem");
    second.await(
        "the packs are ready", () -> !member.get("/rapporten").body().contains("<progress"));
    String page = member.get("/rapporten").body();
    String packs = page.substring(page.indexOf("id=\"packs\""), page.indexOf("id=\"new\""));
    assertThat(packs)
        .contains("Vergaderstuk Haarlem van 12 april 2016", "Openbaar Ministerie", "Veilig Thuis");
    List<String> files =
        Pattern.compile("href=\"(/api/reports/[^\"]+/content)\"")
            .matcher(packs)
            .results()
            .map(file -> file.group(1))
            .toList();
    assertThat(files).hasSize(2);
    assertThat(member.bytes(files.get(0)).body()).startsWith('%', 'P', 'D', 'F');
  }

  private static boolean running(HttpVisitor coach) {
    return ASKED.stream().anyMatch(r -> coach.get(r).body().contains("\"state\":\"running\""));
  }
}
