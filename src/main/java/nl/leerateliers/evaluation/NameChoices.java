package nl.leerateliers.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.leerateliers.ketenkaart.NextNumber;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import org.jspecify.annotations.Nullable;

/** What a region chose about names on tops and tips; a region that never chose asks for none. */
@ApplicationScoped
class NameChoices {

  private final RegionDatabase database;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  NameChoices(RegionDatabase database, AuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  boolean areAsked(Region region) {
    return newest(region).map(NameChoice::asked).orElse(false);
  }

  Optional<NameChoice> newest(Region region) {
    return database.read(region, em -> Optional.ofNullable(newest(em)));
  }

  /** Chooses; what was chosen already needs no new line. */
  void choose(Region region, boolean asked, String account) {
    database.aside(
        region,
        em -> {
          NextNumber.wait(em);
          NameChoice last = newest(em);
          if (asked != (last != null && last.asked())) {
            int number = last == null ? 1 : last.number() + 1;
            em.persist(new NameChoice(number, asked, account, OffsetDateTime.now(clock)));
            trail.record(em, asked ? "names-asked" : "names-not-asked", null);
          }
          return asked;
        });
  }

  private static @Nullable NameChoice newest(EntityManager em) {
    return em.createQuery("select c from NameChoice c order by c.number desc", NameChoice.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
