package nl.leerateliers.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import nl.leerateliers.region.PortalDatabase;
import org.jspecify.annotations.Nullable;

/** What was done in the portal itself: sign-ins, accounts, access tokens, reports. */
@ApplicationScoped
public class PortalAuditTrail {

  private final PortalDatabase database;
  private final CurrentVisitor current;
  private final Clock clock;

  @Inject
  PortalAuditTrail(PortalDatabase database, CurrentVisitor current, Clock clock) {
    this.database = database;
    this.current = current;
    this.clock = clock;
  }

  /** Records in a transaction of its own; {@code by} is null when nobody is known. */
  public void record(@Nullable Visitor by, String action, @Nullable String subject) {
    database.write(
        em -> {
          record(em, by, action, subject);
          return null;
        });
  }

  /** Records what the current visitor does, inside {@code PortalDatabase.write}. */
  public void record(EntityManager em, String action, @Nullable String subject) {
    record(em, current.find().orElse(null), action, subject);
  }

  /** As above, for a visitor who asked earlier or is only just known. */
  public void record(
      EntityManager em, @Nullable Visitor by, String action, @Nullable String subject) {
    em.persist(new PortalAuditLine(OffsetDateTime.now(clock), by, action, subject));
  }
}
