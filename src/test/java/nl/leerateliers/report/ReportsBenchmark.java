package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerateliers.benchmark.Measured;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.PortalProcess;
import nl.leerateliers.harness.TestFolders;
import org.junit.jupiter.api.Test;

/** Reports as people ask for them: the first after a start, and twenty at once. */
class ReportsBenchmark {

  private static final int WARM = 15;
  private static final int AT_ONCE = 20;
  private static final String ORDER = "{\"kind\":\"interim\",\"region\":\"haarlem\"}";

  @Test
  void theFirstAfterAStartAndTwentyAtOnce() throws IOException {
    Path regions = TestFolders.fresh("reports/regions");
    TestFolders.copyRegion("haarlem", regions);
    Path data = TestFolders.fresh("reports/data");
    // The first start fills the databases; the one that is measured finds them.
    PortalProcess.start(data, regions, Map.of()).close();
    try (PortalProcess portal = PortalProcess.start(data, regions, Map.of())) {
      HttpVisitor coach = portal.portal().withToken("coach", "haarlem");
      double first = seconds(portal, coach, 1);
      double[] warm = new double[WARM];
      for (int i = 0; i < WARM; i++) {
        warm[i] = seconds(portal, coach, 1);
      }
      gc(portal);
      double rest = megabytes(portal, "VmRSS");
      Files.writeString(Path.of("/proc/" + portal.pid() + "/clear_refs"), "5");
      double all = seconds(portal, coach, AT_ONCE);
      double peak = megabytes(portal, "VmHWM");
      Measured.tell(
          List.of(
              Measured.absolute(
                  "interim report, first after a start, above a warm one",
                  "ms",
                  1000 * (first - Measured.median(warm)),
                  3000),
              Measured.absolute(
                  AT_ONCE + " reports asked for at once: memory of the process above rest",
                  "MB",
                  peak - rest,
                  300),
              Measured.aside(
                  AT_ONCE + " reports asked for at once, all ready; beside one warm report",
                  "s",
                  all,
                  Measured.median(warm))));
    }
  }

  /** From the first order until all are ready; every one of them comes. */
  private static double seconds(PortalProcess portal, HttpVisitor coach, int reports) {
    long start = System.nanoTime();
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      HttpResponse<String> answer = coach.postJson("/api/reports", ORDER);
      assertThat(answer.statusCode()).isEqualTo(202);
      asked.add(
          answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*(?=/api)", ""));
    }
    for (String report : asked) {
      portal.await(
          report + " is ready", () -> coach.get(report).body().contains("\"state\":\"ready\""));
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static void gc(PortalProcess portal) throws IOException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                "" + portal.pid(),
                "GC.run")
            .redirectErrorStream(true)
            .start();
    jcmd.getInputStream().readAllBytes();
  }

  private static double megabytes(PortalProcess portal, String name) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + portal.pid() + "/status")).stream()
        .filter(line -> line.startsWith(name + ":"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
