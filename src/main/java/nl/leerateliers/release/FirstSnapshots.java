package nl.leerateliers.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.DatabaseDown;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;
import nl.leerateliers.security.DemoAccounts;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;

/**
 * Gives the invented regions of a demonstration a first snapshot, so that a newcomer finds them
 * side by side. It is written down as what it is; a real region releases its own.
 */
@ApplicationScoped
public class FirstSnapshots {

  private static final Logger LOG = Logger.getLogger(FirstSnapshots.class.getName());

  private final Regions regions;
  private final DemoAccounts demoAccounts;
  private final Snapshots snapshots;
  private final ProposeSnapshot propose;
  private final DecideSnapshot decide;

  @Inject
  FirstSnapshots(
      Regions regions,
      DemoAccounts demoAccounts,
      Snapshots snapshots,
      ProposeSnapshot propose,
      DecideSnapshot decide) {
    this.regions = regions;
    this.demoAccounts = demoAccounts;
    this.snapshots = snapshots;
    this.propose = propose;
    this.decide = decide;
  }

  /** To be called after every look for regions; does nothing where there is any snapshot. */
  public void ensure() {
    regions.all().stream().filter(Region::fictitious).forEach(this::ensure);
  }

  private void ensure(Region region) {
    Optional<Visitor> coach = demoAccounts.find(Role.COACH, region);
    Optional<Visitor> other = demoAccounts.find(Role.BEGELEIDINGSGROEP, region);
    if (coach.isEmpty() || other.isEmpty()) {
      return;
    }
    try {
      if (snapshots.in(region).isEmpty()) {
        decide.release(region, propose.propose(region, coach.get(), true), other.get());
      }
    } catch (DatabaseDown e) {
      LOG.log(Level.FINE, "No first snapshot while the database does not answer", e);
    } catch (Problem e) {
      LOG.log(Level.INFO, "Somebody proposed a snapshot of " + region.key() + " first", e);
    }
  }
}
