package nl.leerateliers.report;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.document.Typesetter;
import nl.leerateliers.region.DatabaseDown;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From order to file, with the real author and the real archive. */
class ReportsTest {

  private static final ReportOrder HAARLEM =
      ReportOrder.of(ReportKind.INTERIM, "haarlem", "Haarlem");
  private static final ReportOrder ALL = ReportOrder.onAll(ReportKind.OVERARCHING);

  @TempDir Path temp;

  @Test
  void twentyReportsAskedAtOnceAllCome() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (GivenReports given = new GivenReports(temp, "haarlem", "utrecht")) {
      Reports reports = reports(given, threads);
      List<ReportJob> asked = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        asked.add(reports.ask(i % 5 == 0 ? ALL : HAARLEM, "onderzoeker"));
      }
      threads.shutdown();
      assertThat(threads.awaitTermination(5, TimeUnit.MINUTES)).isTrue();

      for (ReportJob job : asked) {
        ReportJob done = reports.find(job.id()).orElseThrow();
        assertThat(done.state()).isEqualTo(ReportJob.State.READY);
        assertThat(PdfPages.of(reports.content(done)).texts()).hasSizeGreaterThan(10);
        assertThat(Sha256.of(archive().snapshot(done.snapshot()))).isEqualTo(done.snapshot());
      }
    }
  }

  @Test
  void refusesWhenTooManyWait() {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      Reports reports = reports(given, new Later());
      for (int i = 0; i < Reports.MOST_WAITING; i++) {
        reports.ask(HAARLEM, "coach");
      }
      refuses("report-queue-full", () -> reports.ask(HAARLEM, "coach"));
    }
  }

  @Test
  void aCancelledReportStaysCancelled() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      Reports reports = reports(given, thread);
      ReportJob running = reports.ask(HAARLEM, "coach");
      ReportJob waiting = reports.ask(HAARLEM, "coach");
      ReportJob last = reports.ask(HAARLEM, "coach");
      reports.cancel(waiting.id());
      while (reports.find(running.id()).orElseThrow().state() == ReportJob.State.WAITING) {
        Thread.onSpinWait();
      }
      reports.cancel(running.id());
      thread.shutdown();
      assertThat(thread.awaitTermination(3, TimeUnit.MINUTES)).isTrue();

      for (ReportJob job : List.of(running, waiting)) {
        assertThat(reports.find(job.id()).orElseThrow().state())
            .isEqualTo(ReportJob.State.CANCELLED);
      }
      assertThat(reports.find(last.id()).orElseThrow().isReady()).isTrue();
      refuses(409, () -> reports.cancel(last.id()));
      assertThat(archive().jobs()).containsExactlyInAnyOrderElementsOf(reports.all());
    }
  }

  @Test
  void anUnfinishedReportIsMadeAgainAfterARestart() {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      ReportJob asked = reports(given, new Later()).ask(HAARLEM, "coach");

      Later now = new Later();
      Reports restarted = reports(given, now);
      restarted.resume();
      assertThat(restarted.find(asked.id()).orElseThrow().isBusy()).isTrue();
      refuses(409, () -> restarted.content(restarted.find(asked.id()).orElseThrow()));
      now.run();
      ReportJob done = restarted.find(asked.id()).orElseThrow();
      assertThat(done.isReady()).isTrue();

      Reports third = reports(given, new Later());
      third.resume();
      assertThat(third.find(asked.id())).contains(done);
      assertThat(third.content(done)).isEqualTo(restarted.content(done));
    }
  }

  @Test
  void whatIsMadeAgainWaitsForADatabaseThatIsStillOpening() {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      ReportJob asked = reports(given, new Later()).ask(HAARLEM, "coach");
      Later now = new Later();
      AtomicBoolean opening = new AtomicBoolean(true);
      ReportAuthor author =
          new ReportAuthor(
              given.world.regions(),
              given.wiring.get(Manuscripts.class),
              given.wiring.get(Typesetter.class),
              given.wiring.get(MeetingPapers.class)) {
            @Override
            Work write(ReportOrder order, IntConsumer progress) {
              if (opening.getAndSet(false)) {
                throw new DatabaseDown(
                    order.region(), order.region(), new IllegalStateException("opening"));
              }
              return super.write(order, progress);
            }
          };
      Reports restarted = new Reports(archive(), author, Wiring.NOON, now);
      restarted.resume();
      now.run();
      assertThat(restarted.find(asked.id()).orElseThrow().isReady()).isTrue();

      opening.set(true);
      ReportJob fresh = restarted.ask(HAARLEM, "coach");
      now.run();
      assertThat(restarted.find(fresh.id()).orElseThrow().fault()).contains("haarlem");
    }
  }

  @Test
  void aRegionThatIsGoneFailsTheReportAndNothingElse() {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      Later now = new Later();
      Reports reports = reports(given, now);
      ReportJob lost = reports.ask(ReportOrder.of(ReportKind.INTERIM, "elders", "X"), "coach");
      ReportJob fine = reports.ask(HAARLEM, "coach");
      now.run();
      assertThat(reports.find(lost.id()).orElseThrow().state()).isEqualTo(ReportJob.State.FAILED);
      assertThat(reports.find(lost.id()).orElseThrow().fault()).isNotBlank();
      assertThat(reports.find(fine.id()).orElseThrow().isReady()).isTrue();
    }
  }

  private Reports reports(GivenReports given, ExecutorService threads) {
    return new Reports(archive(), given.wiring.get(ReportAuthor.class), Wiring.NOON, threads);
  }

  private ReportArchive archive() {
    return new ReportArchive(temp.resolve("reports"));
  }
}
