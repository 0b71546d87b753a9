package nl.leerateliers.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;

/** Prefers one of the claims on a figure for a region, or revokes that. */
@ApplicationScoped
class DecideClaim {

  private final RegionDatabase database;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  DecideClaim(RegionDatabase database, AuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Keeps a decision, or tells by field what is wrong; one that was kept already stays.
   *
   * @throws Problem 409 when somebody else decided on the same figure meanwhile
   */
  Map<String, String> prefer(Region region, DecisionDraft draft, String account) {
    LocalDate today = LocalDate.now(clock.withZone(DutchDate.ZONE));
    Map<String, String> faults = new LinkedHashMap<>(draft.faults(region, today));
    return database.write(
        region,
        em -> {
          oneAtATime(em);
          Optional<Claim> claim =
              Claims.all(em).stream().filter(each -> each.id().equals(draft.claim())).findFirst();
          if (claim.isEmpty()) {
            faults.putIfAbsent("claim", Messages.text("claim.fault.claim"));
          }
          List<ClaimDecision> earlier = Claims.decisions(em);
          if (!faults.isEmpty()
              || earlier.stream().anyMatch(each -> each.formKey().equals(draft.key()))) {
            return faults;
          }
          Claim chosen = claim.orElseThrow();
          if (last(earlier, chosen.indicator()) != draft.based()) {
            throw new Problem("claim-decided", 409);
          }
          int number = earlier.isEmpty() ? 1 : earlier.get(0).number() + 1;
          em.persist(new ClaimDecision(number, chosen, draft, account, OffsetDateTime.now(clock)));
          trail.record(em, "claim-preferred", chosen.id());
          return faults;
        });
  }

  /**
   * Revokes a decision with a reason, or tells what is wrong with the reason.
   *
   * @throws Problem 404 when there is no such decision; 409 when it was revoked already for another
   *     reason
   */
  Map<String, String> revoke(Region region, int number, String reason, String account) {
    Optional<String> fault = DecisionDraft.reasonFault(reason);
    return database.write(
        region,
        em -> {
          oneAtATime(em);
          ClaimDecision found = em.find(ClaimDecision.class, number);
          if (found == null) {
            throw Problem.notFound();
          }
          if (fault.isPresent()) {
            return Map.of("reason", fault.get());
          }
          if (found.isRevoked()) {
            if (reason.equals(found.revokedReason()) && account.equals(found.revokedBy())) {
              return Map.of();
            }
            throw new Problem("claim-decided", 409);
          }
          found.revoke(reason, account, OffsetDateTime.now(clock));
          trail.record(em, "claim-preference-revoked", found.claimId());
          return Map.of();
        });
  }

  /** The newest import is there as long as there are claims. */
  private static void oneAtATime(EntityManager em) {
    em.createNativeQuery("select id from dataset_import order by imported_at desc for update")
        .getResultList();
  }

  private static int last(List<ClaimDecision> newestFirst, String indicator) {
    return newestFirst.stream()
        .filter(decision -> decision.indicator().equals(indicator))
        .findFirst()
        .map(ClaimDecision::number)
        .orElse(0);
  }
}
