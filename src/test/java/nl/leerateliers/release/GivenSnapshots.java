package nl.leerateliers.release;

import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;

/** Snapshots of the regions of a test, proposed by one person and released by another. */
public final class GivenSnapshots {

  private GivenSnapshots() {}

  /** The number of the new snapshot, which the nation sees from now on. */
  public static int released(RegionsForTests world, Region region) {
    Wiring wiring = new Wiring(world);
    int number = wiring.get(ProposeSnapshot.class).propose(region, coach(region));
    wiring.get(DecideSnapshot.class).release(region, number, other(region));
    return number;
  }

  static Visitor coach(Region region) {
    return new Visitor("coach." + region.key(), Role.COACH, region.key());
  }

  static Visitor other(Region region) {
    return new Visitor("groep." + region.key(), Role.BEGELEIDINGSGROEP, region.key());
  }
}
