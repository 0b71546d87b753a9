package nl.leerateliers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerateliers.message.Language;
import nl.leerateliers.region.Regions;
import nl.leerateliers.release.FirstSnapshots;
import nl.leerateliers.security.DemoAccounts;
import nl.leerateliers.security.FirstAdministrator;

/** Lets new regions in, each with someone who can sign in. */
@ApplicationScoped
public class Joining {

  private final Regions regions;
  private final DemoAccounts demoAccounts;
  private final FirstAdministrator administrator;
  private final FirstSnapshots firstSnapshots;
  private volatile boolean joined;

  @Inject
  Joining(
      Regions regions,
      DemoAccounts demoAccounts,
      FirstAdministrator administrator,
      FirstSnapshots firstSnapshots) {
    this.regions = regions;
    this.demoAccounts = demoAccounts;
    this.administrator = administrator;
    this.firstSnapshots = firstSnapshots;
  }

  void look() {
    // What it finds wrong is kept for everyone, so it is told in Dutch whoever asked.
    Runnable before = Language.DUTCH.speak();
    try {
      regions.look();
    } finally {
      before.run();
    }
    demoAccounts.ensure();
    administrator.ensure();
    firstSnapshots.ensure();
    joined = true;
  }

  /** Whether everyone who may sign in has been let in once since the start. */
  boolean isDone() {
    return joined;
  }
}
