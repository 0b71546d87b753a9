package nl.leerateliers.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with all that was published about it.
 *
 * @param decisions those of the region on which claim it goes by, the newest first
 */
public record ClaimedFigure(String indicator, List<Claim> claims, List<ClaimDecision> decisions) {

  public ClaimedFigure {
    claims = List.copyOf(claims);
    decisions = List.copyOf(decisions);
  }

  static ClaimedFigure of(String indicator, List<Claim> claims, List<ClaimDecision> all) {
    return new ClaimedFigure(
        indicator, claims, all.stream().filter(d -> d.indicator().equals(indicator)).toList());
  }

  public String label() {
    return claims.get(0).label();
  }

  /** Whether its numbers, or its statements, differ among themselves. */
  public boolean contradicts() {
    return claims.stream().filter(Claim::isFigure).map(Claim::said).distinct().count() > 1
        || claims.stream().filter(c -> !c.isFigure()).map(Claim::said).distinct().count() > 1;
  }

  /** The claim the region goes by; null when it has not decided. */
  public @Nullable Claim preferred() {
    return claims.stream().filter(claim -> claim.preference() != null).findFirst().orElse(null);
  }

  /** The number of the last decision, which a next one must have seen; 0 for none. */
  public int based() {
    return decisions.isEmpty() ? 0 : decisions.get(0).number();
  }

  /** Whether this decision holds: the last one, not revoked, about a claim as it still stands. */
  public boolean holds(ClaimDecision decision) {
    return decision.number() == based()
        && !decision.isRevoked()
        && claims.stream().anyMatch(decision::isAbout);
  }

  /** Whether the last decision was about a claim that a later dataset changed or took away. */
  public boolean isOvertaken(ClaimDecision decision) {
    return decision.number() == based()
        && !decision.isRevoked()
        && claims.stream().noneMatch(decision::isAbout);
  }
}
