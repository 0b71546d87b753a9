package nl.leerateliers.report;

import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.DatabaseDown;

/** Makes one report: from order to a file in the archive, or to what stood in the way. */
final class ReportPress {

  private static final Logger LOG = Logger.getLogger(ReportPress.class.getName());
  private static final int MADE = 95;
  private static final int TRIES_AFTER_RESTART = 60;
  private static final int SECONDS_BETWEEN_TRIES = 2;

  private final ReportArchive archive;
  private final ReportAuthor author;

  ReportPress(ReportArchive archive, ReportAuthor author) {
    this.archive = archive;
    this.author = author;
  }

  /**
   * The job as it ended: ready or failed.
   *
   * @param takenUp whether it is made again after a restart: then a database may still be opening,
   *     and is waited for
   * @param progress is told how far it is, in percents; may throw {@link CancellationException}
   * @throws CancellationException when it was cancelled on the way
   */
  ReportJob make(ReportJob job, boolean takenUp, IntConsumer progress) {
    try {
      int tries = takenUp ? TRIES_AFTER_RESTART : 1;
      ReportAuthor.Work work = Language.DUTCH.during(() -> write(job, tries, progress));
      progress.accept(MADE);
      archive.keepSnapshot(work.snapshot());
      String file = archive.keepContent(work.file(), job.order().format());
      return job.ready(file, work.file().length, work.snapshot().hash());
    } catch (CancellationException e) {
      throw e;
    } catch (DatabaseDown e) {
      return job.failed(Messages.text("report.fault.down", e.database()));
    } catch (UncheckedIOException e) {
      LOG.log(Level.WARNING, "Report " + job.id() + " could not be kept", e);
      return job.failed(Messages.text("report.fault.disk"));
    } catch (RuntimeException | Error e) {
      LOG.log(Level.WARNING, "Report " + job.id() + " failed", e);
      return job.failed(Messages.text("report.fault.other"));
    }
  }

  private ReportAuthor.Work write(ReportJob job, int tries, IntConsumer progress) {
    for (int left = tries; ; left--) {
      try {
        return author.write(job.order(), progress);
      } catch (DatabaseDown e) {
        if (left == 1) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_TRIES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
