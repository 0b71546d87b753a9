package nl.leerateliers.report;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive on a disk that takes no more: nothing broken stays, and the report says why. */
class FullDiskTest {

  private static final ReportOrder HAARLEM =
      ReportOrder.of(ReportKind.INTERIM, "haarlem", "Haarlem");

  @TempDir Path temp;

  @Test
  void aDiskThatTakesNothingLeavesNoBrokenFileAndSaysSo() throws IOException {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      Later now = new Later();
      Reports reports = reports(given, now);
      ReportJob job = reports.ask(HAARLEM, "coach");
      Path inTheWay = Files.createFile(temp.resolve("reports/content"));
      now.run();
      ReportJob failed = reports.find(job.id()).orElseThrow();
      assertThat(failed.state()).isEqualTo(ReportJob.State.FAILED);
      assertThat(failed.fault()).contains("de schijf is vol");
      assertThat(inTheWay).isEmptyFile();

      Files.delete(inTheWay);
      ReportJob again = reports.ask(HAARLEM, "coach");
      now.run();
      assertThat(reports.find(again.id()).orElseThrow().isReady()).isTrue();
    }
    ReportArchive none = new ReportArchive(Files.createFile(temp.resolve("full")));
    try (GivenReports given = new GivenReports(temp.resolve("other"), "haarlem")) {
      Reports reports =
          new Reports(none, given.wiring.get(ReportAuthor.class), Wiring.NOON, new Later());
      refuses("report-disk", () -> reports.ask(HAARLEM, "coach"));
      assertThat(reports.all()).isEmpty();
    }
  }

  /**
   * On a small disk in memory, filled up to ever less room; where that cannot be mounted, skipped.
   */
  @Test
  void aDiskThatFillsUpHalfwayLeavesNoBrokenFile() throws Exception {
    Path disk = Files.createDirectories(temp.resolve("small"));
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()))
        .as("needs the right to mount")
        .isTrue();
    try (GivenReports given = new GivenReports(temp.resolve("data"), "haarlem")) {
      ReportArchive archive = new ReportArchive(disk.resolve("reports"));
      Wiring wiring = new Wiring(given.world).use(ReportArchive.class, archive);
      Later now = new Later();
      Reports reports = new Reports(archive, wiring.get(ReportAuthor.class), Wiring.NOON, now);
      int failed = 0;
      for (int kilobytes = 8; ; kilobytes += 40) {
        Path rest = fill(disk, kilobytes);
        ReportJob job = reports.ask(HAARLEM.as(ReportFormat.HTML), "coach");
        now.run();
        ReportJob ended = reports.find(job.id()).orElseThrow();
        assertNothingBroken(archive, disk);
        Files.delete(rest);
        if (ended.isReady()) {
          break;
        }
        assertThat(ended.fault()).as(kilobytes + " kB").contains("de schijf is vol");
        failed++;
      }
      assertThat(failed).as("on the snapshot, the manuscript and the file").isGreaterThan(3);
      Path rest = fill(disk, 0);
      refuses("report-disk", () -> reports.ask(HAARLEM, "coach"));
      Files.delete(rest);
      ReportJob again = reports.ask(HAARLEM.as(ReportFormat.HTML), "coach");
      now.run();
      assertThat(reports.find(again.id()).orElseThrow().isReady()).isTrue();
      assertNothingBroken(archive, disk);
    } finally {
      run("umount", disk.toString());
    }
  }

  private static void assertNothingBroken(ReportArchive archive, Path disk) throws IOException {
    assertThat(new CheckArchive(archive).now().findings()).isEmpty();
    try (Stream<Path> files = Files.walk(disk)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
    }
  }

  /** Takes all room but so much. */
  private static Path fill(Path disk, int kilobytes) throws IOException {
    long free = Files.getFileStore(disk).getUsableSpace() - kilobytes * 1024L;
    return Files.write(disk.resolve("rest"), new byte[(int) free]);
  }

  private static boolean run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reports reports(GivenReports given, Later threads) {
    return new Reports(
        given.wiring.get(ReportArchive.class),
        given.wiring.get(ReportAuthor.class),
        Wiring.NOON,
        threads);
  }
}
