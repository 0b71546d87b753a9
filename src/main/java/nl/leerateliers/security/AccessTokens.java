package nl.leerateliers.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.PortalDatabase;

/** The access tokens. A token never does more than its owner may do at that moment. */
@ApplicationScoped
public class AccessTokens {

  private static final int LONGEST_LABEL = 120;
  private static final int MOST_DAYS = 366;

  private final PortalDatabase database;
  private final PortalAuditTrail trail;
  private final Clock clock;

  @Inject
  AccessTokens(PortalDatabase database, PortalAuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /** The owner's tokens, the newest first. */
  public List<AccessToken> of(Visitor owner) {
    return database.read(
        em ->
            em.createQuery(
                    "select t from AccessToken t where t.account = :account"
                        + " order by t.createdAt desc, t.id",
                    AccessToken.class)
                .setParameter("account", owner.account())
                .getResultList());
  }

  /**
   * Makes a token.
   *
   * @param label what the owner wants to know it by
   * @param days how long it holds, from 1 to 366
   * @return the secret, which is not kept
   * @throws Problem 422 when label or days cannot be used
   */
  public String make(Visitor owner, String label, int days) {
    String shown = label.strip();
    if (shown.isEmpty() || shown.length() > LONGEST_LABEL || days < 1 || days > MOST_DAYS) {
      throw new Problem("token-label", 422, LONGEST_LABEL);
    }
    String secret = Secret.token();
    OffsetDateTime now = OffsetDateTime.now(clock);
    database.write(
        em -> {
          em.persist(new AccessToken(owner.account(), secret, shown, now, now.plusDays(days)));
          trail.record(em, owner, "token-made", shown);
          return secret;
        });
    return secret;
  }

  /**
   * Ends a token at once.
   *
   * @throws Problem 404 when this owner has no such token
   */
  public void revoke(Visitor owner, String id) {
    database.write(
        em -> {
          AccessToken token = em.find(AccessToken.class, id);
          if (token == null || !token.account().equals(owner.account())) {
            throw Problem.notFound();
          }
          em.remove(token);
          trail.record(em, owner, "token-revoked", token.label());
          return token;
        });
  }

  /** The owner of a token that holds. Looked up by its hash, so no guess can be timed. */
  Optional<Account> owner(String secret) {
    return database.read(
        em ->
            em.createQuery(
                    "select t from AccessToken t where t.tokenHash = :hash", AccessToken.class)
                .setParameter("hash", Secret.sha256(secret))
                .getResultStream()
                .filter(token -> token.isValid(OffsetDateTime.now(clock)))
                .findFirst()
                .map(token -> em.find(Account.class, token.account())));
  }
}
