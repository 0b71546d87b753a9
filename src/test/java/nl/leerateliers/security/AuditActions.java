package nl.leerateliers.security;

import java.util.List;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;

/** What the audit trail of a region says was done. */
public final class AuditActions {

  private AuditActions() {}

  public static List<String> in(RegionsForTests world, Region region) {
    return world
        .database()
        .read(
            region,
            em ->
                em.createQuery("select l.action from RegionAuditLine l", String.class)
                    .getResultList());
  }
}
