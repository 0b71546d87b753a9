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
<<<<<<< HEAD
import nl.leerateliers.region.Regions;
import nl.leerateliers.security.DemoAccounts;
import nl.leerateliers.security.FirstAdministrator;
=======
>>>>>>> web

/** What happens once, when the portal starts, and what goes on from then. */
@ApplicationScoped
public class Startup {

  private static final Logger LOG = Logger.getLogger(Startup.class.getName());
  private static final int SECONDS_BETWEEN_LOOKS = 15;
  private static final int SECONDS_BETWEEN_CHECKS = 5;

<<<<<<< HEAD
  private final Regions regions;
  private final DemoAccounts demo;
  private final FirstAdministrator administrator;
=======
  private final Joining joining;
>>>>>>> web
  private final RegionWatch watch;
  private final Welcome welcome;

  @Resource private ManagedScheduledExecutorService clockwork;

  @Inject
<<<<<<< HEAD
  Startup(
      Regions regions,
      DemoAccounts demo,
      FirstAdministrator administrator,
      RegionWatch watch,
      Welcome welcome) {
    this.regions = regions;
    this.demo = demo;
    this.administrator = administrator;
=======
  Startup(Joining joining, RegionWatch watch, Welcome welcome) {
    this.joining = joining;
>>>>>>> web
    this.watch = watch;
    this.welcome = welcome;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
<<<<<<< HEAD
    carryOn(this::look);
=======
    joining.look();
>>>>>>> web
    clockwork.execute(
        () -> {
          watch.refresh();
          welcome.print();
        });
<<<<<<< HEAD
    every(SECONDS_BETWEEN_LOOKS, this::look);
=======
    every(SECONDS_BETWEEN_LOOKS, joining::look);
>>>>>>> web
    every(SECONDS_BETWEEN_CHECKS, watch::refresh);
  }

  /** Who may sign in depends on which regions there are. */
  private void look() {
    regions.look();
    demo.ensure();
    administrator.ensure();
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
