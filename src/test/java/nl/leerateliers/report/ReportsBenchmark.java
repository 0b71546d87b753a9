package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  void theFirstAfterAStartAndTwentyAtOnce() throws Exception {
    Path regions = TestFolders.fresh("reports/regions");
    TestFolders.copyRegion("haarlem", regions);
    Path data = TestFolders.fresh("reports/data");
    // The first start fills the databases; those that are measured find them.
    PortalProcess.start(data, regions, Map.of()).close();
    double atOnce;
    try (PortalProcess portal = PortalProcess.start(data, regions, Map.of())) {
      atOnce = seconds(portal, portal.portal().withToken("coach", "haarlem"), 1);
    }
    try (PortalProcess portal = PortalProcess.start(data, regions, Map.of())) {
      // As people come to a report: they sign in, and open the page where it is asked for.
      HttpVisitor person = portal.portal().signedIn("coach", "haarlem");
      assertThat(person.get("/").statusCode()).isEqualTo(200);
      assertThat(person.get("/rapporten").statusCode()).isEqualTo(200);
      HttpVisitor coach = portal.portal().withToken("coach", "haarlem");
      double first = seconds(portal, coach, 1);
      double[] warm = new double[WARM];
      for (int i = 0; i < WARM; i++) {
        warm[i] = seconds(portal, coach, 1);
      }
      seconds(portal, coach, AT_ONCE);
      double liveAtRest = live(portal);
      double rest = resident(portal, "VmRSS");
      Files.writeString(Path.of("/proc/" + portal.pid() + "/clear_refs"), "5");
      double all = seconds(portal, coach, AT_ONCE);
      double peak = resident(portal, "VmHWM");
      double livePeak = highestLive(portal, () -> seconds(portal, coach, AT_ONCE));
      Measured.tell(
          List.of(
              Measured.absolute(
                  "interim report, first after a start, above a warm one",
                  "ms",
                  1000 * (first - Measured.median(warm)),
                  3000),
              Measured.aside(
                  "the same, asked by a script at the first answer; beside a warm one",
                  "s",
                  atOnce,
                  Measured.median(warm)),
              Measured.absolute(
                  AT_ONCE + " reports asked for at once: live heap above rest",
                  "MB",
                  livePeak - liveAtRest,
                  300),
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

  /** The highest of what is in use right after full collections, one after the other, meanwhile. */
  private static double highestLive(PortalProcess portal, Runnable work) throws Exception {
    Thread working = new Thread(work);
    working.start();
    double highest = 0;
    while (working.isAlive()) {
      highest = Math.max(highest, live(portal));
    }
    working.join();
    return highest;
  }

  /** What is in use right after a full collection. */
  private static double live(PortalProcess portal) throws IOException {
    jcmd(portal, "GC.run");
    Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd(portal, "GC.heap_info"));
    assertThat(used.find()).isTrue();
    return Double.parseDouble(used.group(1)) / 1024;
  }

  private static String jcmd(PortalProcess portal, String command) throws IOException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                "" + portal.pid(),
                command)
            .redirectErrorStream(true)
            .start();
    return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static double resident(PortalProcess portal, String name) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + portal.pid() + "/status")).stream()
        .filter(line -> line.startsWith(name + ":"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
