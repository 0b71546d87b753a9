package nl.leerateliers.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Function;
import nl.leerateliers.region.PortalDatabase;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.PortalAuditTrail;
import org.jspecify.annotations.Nullable;

/** The database of a place, and its audit trail. No figure rests on what is kept here. */
@ApplicationScoped
class PlaceDatabase {

  private final RegionDatabase regions;
  private final PortalDatabase portal;
  private final AuditTrail regionTrail;
  private final PortalAuditTrail portalTrail;

  @Inject
  PlaceDatabase(
      RegionDatabase regions,
      PortalDatabase portal,
      AuditTrail regionTrail,
      PortalAuditTrail portalTrail) {
    this.regions = regions;
    this.portal = portal;
    this.regionTrail = regionTrail;
    this.portalTrail = portalTrail;
  }

  <T extends @Nullable Object> T read(Place place, Function<EntityManager, T> work) {
    return place.region() == null ? portal.read(work) : regions.read(place.region(), work);
  }

  <T extends @Nullable Object> T write(Place place, Function<EntityManager, T> work) {
    return place.region() == null ? portal.write(work) : regions.aside(place.region(), work);
  }

  void record(Place place, EntityManager em, String action, String subject) {
    if (place.region() == null) {
      portalTrail.record(em, action, subject);
    } else {
      regionTrail.record(em, action, subject);
    }
  }

  /** The next number of a counter; whoever comes at the same time waits for it. */
  static int next(EntityManager em, int counter) {
    em.createNativeQuery("update report_counter set last_number = last_number + 1 where id = ?1")
        .setParameter(1, counter)
        .executeUpdate();
    return ((Number)
            em.createNativeQuery("select last_number from report_counter where id = ?1")
                .setParameter(1, counter)
                .getSingleResult())
        .intValue();
  }
}
