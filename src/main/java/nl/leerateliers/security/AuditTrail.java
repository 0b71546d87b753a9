package nl.leerateliers.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a region's data. The line is written with the entity manager, and so in the
 * transaction, that does the work: inside {@code RegionDatabase.write}.
 */
@ApplicationScoped
public class AuditTrail {

  private final CurrentVisitor current;
  private final Clock clock;

  @Inject
  AuditTrail(CurrentVisitor current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  /**
   * Records what the current visitor does; what nobody asked for is done by the portal.
   *
   * @param action a short code, such as {@code card-changed}, with its Dutch words in {@code
   *     security.action.<action>}
   * @param subject what it was done to, such as the id of a card; never what a card says
   */
  public void record(EntityManager em, String action, @Nullable String subject) {
    record(em, current.find().orElse(null), action, subject);
  }

  /** As above, for work in the background that a visitor asked for earlier. */
  public void record(
      EntityManager em, @Nullable Visitor by, String action, @Nullable String subject) {
    em.persist(new RegionAuditLine(OffsetDateTime.now(clock), by, action, subject));
  }
}
