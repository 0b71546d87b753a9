package nl.leerateliers.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.leerateliers.report.MondayPacks;

/** What happens once, when the portal starts, and what goes on from then. */
@ApplicationScoped
public class Startup {

  private static final Logger LOG = Logger.getLogger(Startup.class.getName());
  private static final int SECONDS_BETWEEN_LOOKS = 15;
  private static final int SECONDS_BETWEEN_CHECKS = 5;
  private static final int SECONDS_BETWEEN_PACKS = 60;

  private final Joining joining;
  private final RegionWatch watch;
  private final Welcome welcome;
  private final KeptPages pages;
  private final MondayPacks packs;

  @Resource private ManagedScheduledExecutorService clockwork;

  @Inject
  Startup(Joining joining, RegionWatch watch, Welcome welcome, KeptPages pages, MondayPacks packs) {
    this.joining = joining;
    this.watch = watch;
    this.welcome = welcome;
    this.pages = pages;
    this.packs = packs;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    // Beside the rest of the start: who needs a region before it is open waits for it there.
    clockwork.execute(
        () -> {
          carryOn(joining::look);
          watch.refresh();
          welcome.print();
        });
    every(SECONDS_BETWEEN_LOOKS, joining::look);
    every(SECONDS_BETWEEN_CHECKS, watch::refresh);
    every(SECONDS_BETWEEN_CHECKS, pages::forgetOld);
    every(SECONDS_BETWEEN_PACKS, packs::look);
  }

  private void every(int seconds, Runnable work) {
    clockwork.scheduleWithFixedDelay(() -> carryOn(work), seconds, seconds, TimeUnit.SECONDS);
  }

  /** One failure must not end the schedule. */
  private static void carryOn(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Work that repeats failed this time", e);
    }
  }
}
