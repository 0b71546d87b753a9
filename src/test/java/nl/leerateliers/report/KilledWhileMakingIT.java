package nl.leerateliers.report;

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
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.PortalProcess;
import nl.leerateliers.harness.TestFolders;
import org.junit.jupiter.api.Test;

/** kill -9 while reports are made: after the next start all come, and no broken file is kept. */
class KilledWhileMakingIT {

  private static final int REPORTS = 6;

  @Test
  void makesAgainWhatWasNotFinished() throws IOException {
    Path regions = TestFolders.fresh("killed/regions");
    TestFolders.copyRegion("haarlem", regions);
    Path data = TestFolders.fresh("killed/data");
    List<String> asked = new ArrayList<>();
    try (PortalProcess first = PortalProcess.start(data, regions, Map.of())) {
      HttpVisitor coach = first.portal().withToken("coach", "haarlem");
      for (int i = 0; i < REPORTS; i++) {
        HttpResponse<String> answer =
            coach.postJson("/api/reports", "{\"kind\":\"interim\",\"region\":\"haarlem\"}");
        asked.add(
            answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*(?=/api)", ""));
      }
      first.await("one is being made", () -> running(coach, asked));
      first.kill();
    }
    orderPacks(data);
    try (PortalProcess second = PortalProcess.start(data, regions, Map.of())) {
      HttpVisitor coach = second.portal().withToken("coach", "haarlem");
      for (String report : asked) {
        second.await(
            report + " is ready", () -> coach.get(report).body().contains("\"state\":\"ready\""));
        assertThat(coach.bytes(report + "/content").body()).startsWith('%', 'P', 'D', 'F');
      }
      findsThePackOfEachRecipient(second);
    }
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

  /** As on a Monday at four: what the portal orders for the meeting by itself. */
  private static void orderPacks(Path data) {
    ReportArchive archive = new ReportArchive(data.resolve("reports"));
    ReportOrder pack =
        ReportOrder.of(ReportKind.MEETING_PACK, "haarlem", "Haarlem").on(LocalDate.of(2016, 4, 12));
    for (String recipient : List.of("Openbaar Ministerie", "Veilig Thuis")) {
      archive.save(ReportJob.placed(pack.to(recipient), MondayPacks.ACCOUNT, Instant.now()));
    }
  }

  private static void findsThePackOfEachRecipient(PortalProcess portal) {
    HttpVisitor member = portal.portal().signedIn("begeleidingsgroep", "haarlem");
    portal.await(
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

  private static boolean running(HttpVisitor coach, List<String> asked) {
    return asked.stream().anyMatch(r -> coach.get(r).body().contains("\"state\":\"running\""));
  }
}
