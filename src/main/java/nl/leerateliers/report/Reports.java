package nl.leerateliers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.leerateliers.message.Problem;
import org.jspecify.annotations.Nullable;

/** The reports that were asked for. Two are made at a time; the rest wait in line. */
@ApplicationScoped
class Reports {

  static final int MOST_WAITING = 40;
  private static final Logger LOG = Logger.getLogger(Reports.class.getName());
  private static final int WORKERS = 2;
  private final ReportArchive archive;
  private final ReportPress press;
  private final Clock clock;
  private final ExecutorService threads;
  private final Map<String, ReportJob> jobs = new ConcurrentHashMap<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Set<String> takenUp = ConcurrentHashMap.newKeySet();
  private int working;

  @Inject
  Reports(ReportArchive archive, ReportAuthor author, Clock clock, ExecutorService threads) {
    this.archive = archive;
    this.press = new ReportPress(archive, author);
    this.clock = clock;
    this.threads = threads;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    resume();
  }

  /** Takes up what was there; a job that was not finished is done again. */
  synchronized void resume() {
    archive.sweep();
    for (ReportJob job : archive.jobs()) {
      put(job.isBusy() ? job.again() : job);
      if (job.isBusy()) {
        waiting.add(job.id());
        takenUp.add(job.id());
        hire();
      }
    }
  }

  /**
   * Puts an order in line.
   *
   * @throws Problem 503 when too many wait already, or when the disk does not take the order
   */
  synchronized ReportJob ask(ReportOrder order, String account) {
    if (waiting.size() >= MOST_WAITING) {
      throw new Problem("report-queue-full", 503, MOST_WAITING);
    }
    ReportJob job = ReportJob.placed(order, account, clock.instant());
    try {
      archive.save(job);
    } catch (UncheckedIOException e) {
      throw new Problem("report-disk", 503, e);
    }
    put(job);
    waiting.add(job.id());
    hire();
    return job;
  }

  /**
   * Puts a copy for each order in line, or none at all.
   *
   * @throws Problem 503 when there is no room for all of them, or the disk does not take them
   */
  synchronized List<ReportJob> ask(List<ReportOrder> orders, String account) {
    if (waiting.size() + orders.size() > MOST_WAITING) {
      throw new Problem("report-queue-full", 503, waiting.size());
    }
    List<ReportJob> placed = new ArrayList<>();
    try {
      orders.forEach(order -> placed.add(ask(order, account)));
    } catch (Problem e) {
      placed.stream()
          .filter(job -> find(job.id()).filter(ReportJob::isBusy).isPresent())
          .forEach(job -> cancel(job.id()));
      throw e;
    }
    return placed;
  }

  /**
   * Takes a report out of the line, or lets go of it at its next step if it is being made.
   *
   * @throws Problem 409 when there is nothing left to stop
   */
  synchronized void cancel(String id) {
    ReportJob job =
        find(id).filter(ReportJob::isBusy).orElseThrow(() -> new Problem("report-finished", 409));
    waiting.remove(id);
    ReportJob cancelled = job.cancelled();
    put(cancelled);
    keep(cancelled);
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
    try {
      finish(press.make(job, takenUp.remove(job.id()), percent -> step(job, percent)));
    } catch (CancellationException e) {
      LOG.log(Level.FINE, "Cancelled while it was made: {0}", job.id());
    }
  }

  /** Notes how far it is, unless somebody cancelled it meanwhile. */
  private synchronized void step(ReportJob job, int percent) {
    if (isCancelled(job)) {
      throw new CancellationException();
    }
    put(job.at(percent));
  }

  private synchronized void finish(ReportJob done) {
    if (!isCancelled(done)) {
      keep(done);
      put(done);
    }
  }

  private boolean isCancelled(ReportJob job) {
    return find(job.id()).map(now -> now.state() == ReportJob.State.CANCELLED).orElse(false);
  }

  private void keep(ReportJob job) {
    try {
      archive.save(job);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Report " + job.id() + " could not be written down", e);
    }
  }

  private void put(ReportJob job) {
    jobs.put(job.id(), job);
  }
}
