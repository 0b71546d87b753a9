package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    try (PortalProcess second = PortalProcess.start(data, regions, Map.of())) {
      HttpVisitor coach = second.portal().withToken("coach", "haarlem");
      for (String report : asked) {
        second.await(
            report + " is ready", () -> coach.get(report).body().contains("\"state\":\"ready\""));
        assertThat(coach.bytes(report + "/content").body()).startsWith('%', 'P', 'D', 'F');
      }
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

  private static boolean running(HttpVisitor coach, List<String> asked) {
    return asked.stream().anyMatch(r -> coach.get(r).body().contains("\"state\":\"running\""));
  }
}
