package nl.leerateliers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerateliers.region.Regions;
import nl.leerateliers.security.DemoAccounts;
import nl.leerateliers.security.FirstAdministrator;

/** Lets new regions in, each with someone who can sign in. */
@ApplicationScoped
public class Joining {

  private final Regions regions;
  private final DemoAccounts demoAccounts;
  private final FirstAdministrator administrator;
  private volatile boolean joined;

  @Inject
  Joining(Regions regions, DemoAccounts demoAccounts, FirstAdministrator administrator) {
    this.regions = regions;
    this.demoAccounts = demoAccounts;
    this.administrator = administrator;
  }

  void look() {
    regions.look();
    demoAccounts.ensure();
    administrator.ensure();
    joined = true;
  }

  /** Whether everyone who may sign in has been let in once since the start. */
  boolean isDone() {
    return joined;
  }
}
