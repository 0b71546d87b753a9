package nl.leerateliers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.DatabaseDown;
import org.jspecify.annotations.Nullable;

/** The reports that were asked for. Two are made at a time; the rest wait in line. */
@ApplicationScoped
class Reports {

  static final int MOST_WAITING = 40;
  private static final Logger LOG = Logger.getLogger(Reports.class.getName());
  private static final int WORKERS = 2;

  private final ReportArchive archive;
  private final ReportAuthor author;
  private final Clock clock;
  private final ExecutorService threads;
  private final Map<String, ReportJob> jobs = new ConcurrentHashMap<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private int working;

  @Inject
  Reports(ReportArchive archive, ReportAuthor author, Clock clock, ExecutorService threads) {
    this.archive = archive;
    this.author = author;
    this.clock = clock;
    this.threads = threads;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    resume();
  }

  /** Takes up what was there; a job that was not finished is done again. */
  synchronized void resume() {
    for (ReportJob job : archive.jobs()) {
      jobs.put(job.id(), job);
      if (job.isBusy()) {
        put(job.again());
        waiting.add(job.id());
        hire();
      }
    }
  }

  /**
   * Puts an order in line.
   *
   * @throws Problem 503 when too many wait already
   */
  synchronized ReportJob ask(ReportOrder order, String account) {
    if (waiting.size() >= MOST_WAITING) {
      throw new Problem("report-queue-full", 503, MOST_WAITING);
    }
    ReportJob job = ReportJob.placed(order, account, clock.instant());
    archive.save(job);
    put(job);
    waiting.add(job.id());
    hire();
    return job;
  }

  Optional<ReportJob> find(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** All of them, the newest first. */
  List<ReportJob> all() {
    return jobs.values().stream()
        .sorted(Comparator.comparing(ReportJob::asked).reversed().thenComparing(ReportJob::id))
        .toList();
  }

  /** The file of a report that is ready, checked against its hash. */
  byte[] content(ReportJob job) {
    if (!job.isReady()) {
      throw new Problem("report-not-ready", 409);
    }
    return archive.content(job.content(), job.order().format());
  }

  private void hire() {
    if (working < WORKERS) {
      working++;
      threads.execute(this::work);
    }
  }

  private void work() {
    for (String id = next(); id != null; id = next()) {
      find(id).ifPresent(this::make);
    }
  }

  private synchronized @Nullable String next() {
    String id = waiting.poll();
    if (id == null) {
      working--;
    }
    return id;
  }

  private void make(ReportJob job) {
    ReportJob done;
    try {
      ReportAuthor.Work work =
          Language.DUTCH.during(() -> author.write(job.order(), percent -> put(job.at(percent))));
      String file = archive.keepContent(work.file(), job.order().format());
      done = job.ready(file, work.file().length, work.snapshot());
    } catch (DatabaseDown e) {
      done = job.failed(Messages.text("report.fault.down", e.database()));
    } catch (RuntimeException | Error e) {
      LOG.log(Level.WARNING, "Report " + job.id() + " failed", e);
      done = job.failed(Messages.text("report.fault.other"));
    }
    try {
      archive.save(done);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Report " + job.id() + " could not be written down", e);
    }
    put(done);
  }

  private void put(ReportJob job) {
    jobs.put(job.id(), job);
  }
}
