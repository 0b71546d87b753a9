package nl.leerateliers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerateliers.message.Language;
import nl.leerateliers.publication.FirstTexts;
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
  private final FirstTexts firstTexts;
  private volatile boolean joined;

  @Inject
  Joining(
      Regions regions,
      DemoAccounts demoAccounts,
      FirstAdministrator administrator,
      FirstSnapshots firstSnapshots,
      FirstTexts firstTexts) {
    this.regions = regions;
    this.demoAccounts = demoAccounts;
    this.administrator = administrator;
    this.firstSnapshots = firstSnapshots;
    this.firstTexts = firstTexts;
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
    firstTexts.ensure();
    firstSnapshots.ensure();
    joined = true;
  }

  /** Whether everyone who may sign in has been let in once since the start. */
  boolean isDone() {
    return joined;
  }
}
