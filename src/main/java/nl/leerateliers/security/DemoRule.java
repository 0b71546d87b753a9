package nl.leerateliers.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;

/** Demo accounts, whose passwords lie in a file, are for fictitious data only. */
@ApplicationScoped
class DemoRule {

  private final Regions regions;

  @Inject
  DemoRule(Regions regions) {
    this.regions = regions;
  }

  /** Asked at every request: a real region may join while the portal runs. */
  boolean everythingIsFictitious() {
    return regions.all().stream().allMatch(Region::fictitious);
  }

  boolean admits(Account account) {
    return !account.isDemo() || everythingIsFictitious();
  }
}
