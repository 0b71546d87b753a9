package nl.leerateliers.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.PortalProcess;
import nl.leerateliers.harness.TestFolders;
import nl.leerateliers.harness.Zip;
import org.junit.jupiter.api.Test;

/** Start-up, the dashboard and the heap, each beside its baseline. */
class PortalBenchmark {

  private static final int STARTS = 3;

  /** Until the compiler is done: before that the median still falls. */
  private static final int WARM_UP = 4000;

  private static final int REQUESTS = 300;
  private static final String DASHBOARD = "/ateliers/haarlem";

  private final List<Measured> table = new ArrayList<>();
  private final Path regions = TestFolders.fresh("benchmark/regions");
  private final Path data = TestFolders.fresh("benchmark/data");

  @Test
  void staysWithinItsLimitsBesideTheSameServerWithoutIt() throws IOException {
    List.of("haarlem", "maastricht", "utrecht").forEach(r -> TestFolders.copyRegion(r, regions));
    Path empty = TestFolders.of("benchmark/empty.war");
    try (PortalProcess portal = PortalProcess.start(data, regions, Map.of())) {
      HttpResponse<String> page = portal.portal().signedIn("coach", "haarlem").get(DASHBOARD);
      assertThat(page.statusCode()).isEqualTo(200);
      Files.write(empty, emptyWar(page.body().getBytes(StandardCharsets.UTF_8)));
    }
    Path bare = TestFolders.of("benchmark/bare.war");
    Files.write(bare, BarePage.war());
    startUp(empty, bare);
    try (PortalProcess portal = PortalProcess.start(data, regions, Map.of());
        PortalProcess baseline = launch(empty)) {
      baseline.awaitAnswer("/page.html");
      dashboard(portal, baseline);
      heap(portal);
    }
    Measured.tell(table);
  }

  /** From the start of the process to the first 200, with data that is there already. */
  private void startUp(Path empty, Path bare) {
    double[] portal = new double[STARTS];
    double[] onePage = new double[STARTS];
    double[] baseline = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      baseline[i] = seconds(() -> launch(empty), "/page.html");
      portal[i] = seconds(() -> PortalProcess.launch(war(), data, regions, Map.of()), "/inloggen");
      onePage[i] = seconds(() -> launch(bare), "/page");
    }
    table.add(
        new Measured(
            "start-up to the first 200",
            "s",
            Measured.median(portal),
            Measured.median(baseline),
            1.5));
    table.add(
        new Measured(
            "start-up of one bare page in the same stack",
            "s",
            Measured.median(onePage),
            Measured.median(baseline),
            1.5));
  }

  private void dashboard(PortalProcess portal, PortalProcess baseline) {
    HttpVisitor coach = portal.portal().signedIn("coach", "haarlem");
    HttpVisitor anyone = baseline.portal().anonymous();
    millis(WARM_UP, coach, PortalBenchmark::neverAskedBefore);
    millis(WARM_UP, coach, n -> DASHBOARD);
    millis(WARM_UP, anyone, n -> "/page.html");
    double[] anew = millis(REQUESTS, coach, PortalBenchmark::neverAskedBefore);
    double[] page = millis(REQUESTS, coach, n -> DASHBOARD);
    double[] fixed = millis(REQUESTS, anyone, n -> "/page.html");
    table.add(
        new Measured(
            "dashboard of Haarlem, warm, beside a file of the same size",
            "ms",
            Measured.median(page),
            Measured.median(fixed),
            3));
    table.add(
        Measured.aside(
            "the same, made anew each time", "ms", Measured.median(anew), Measured.median(fixed)));
  }

  /** The same page at an address that nobody asked for: a way of showing that there is not. */
  private static String neverAskedBefore(int number) {
    return DASHBOARD + "?weergave=" + System.nanoTime() + number;
  }

  /** Used heap after a full collection, once all of the above was asked of it. */
  private void heap(PortalProcess portal) throws IOException {
    jcmd(portal.pid(), "GC.run");
    String info = jcmd(portal.pid(), "GC.heap_info");
    Matcher used = Pattern.compile("used (\\d+)K").matcher(info);
    assertThat(used.find()).as(info).isTrue();
    table.add(
        Measured.absolute(
            "heap at rest after a collection",
            "MB",
            Double.parseDouble(used.group(1)) / 1024,
            400));
  }

  private static double[] millis(int times, HttpVisitor visitor, IntFunction<String> path) {
    double[] millis = new double[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      assertThat(visitor.get(path.apply(i)).statusCode()).isEqualTo(200);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    return millis;
  }

  private static double seconds(Supplier<PortalProcess> start, String path) {
    long began = System.nanoTime();
    try (PortalProcess process = start.get()) {
      process.awaitAnswer(path);
      return (System.nanoTime() - began) / 1e9;
    }
  }

  private PortalProcess launch(Path war) {
    return PortalProcess.launch(war, data, regions, Map.of());
  }

  private static byte[] emptyWar(byte[] page) {
    byte[] descriptor =
        "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"/>"
            .getBytes(StandardCharsets.UTF_8);
    return Zip.of(Map.of("WEB-INF/web.xml", descriptor, "page.html", page));
  }

  private static Path war() {
    return Path.of(System.getProperty("portal.war"));
  }

  private static String jcmd(long pid, String command) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                "" + pid,
                command)
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
