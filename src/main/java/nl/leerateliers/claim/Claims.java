package nl.leerateliers.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** The published figures and statements of a region, with the decisions on which one it goes by. */
@ApplicationScoped
public class Claims {

  private final RegionDatabase database;

  @Inject
  Claims(RegionDatabase database) {
    this.database = database;
  }

  /** All of a region, by id; one that the region prefers says so. */
  public List<Claim> in(Region region) {
    return database.read(region, Claims::all);
  }

  /** The same as they may leave the region: that it prefers one, and not in whose words. */
  public List<Claim> sharedBy(Region region) {
    List<Claim> all = in(region);
    for (Claim claim : all) {
      Preference preference = claim.preference();
      if (preference != null) {
        claim.prefer(preference.outside());
      }
    }
    return all;
  }

  /** The claims by the figure they are about, with what was decided on it. */
  List<ClaimedFigure> figures(Region region) {
    return database.read(
        region,
        em -> {
          Map<String, List<Claim>> byFigure = new LinkedHashMap<>();
          for (Claim claim : all(em)) {
            byFigure
                .computeIfAbsent(claim.indicator(), x -> new java.util.ArrayList<>())
                .add(claim);
          }
          List<ClaimDecision> decisions = decisions(em);
          return byFigure.entrySet().stream()
              .map(each -> ClaimedFigure.of(each.getKey(), each.getValue(), decisions))
              .toList();
        });
  }

  /** Every decision, also on claims that an import took away; the newest first. */
  List<ClaimDecision> decisions(Region region) {
    return database.read(region, Claims::decisions);
  }

  static List<ClaimDecision> decisions(EntityManager em) {
    return em.createQuery(
            "select d from ClaimDecision d order by d.number desc", ClaimDecision.class)
        .getResultList();
  }

  static List<Claim> all(EntityManager em) {
    List<Claim> claims =
        em.createQuery("select x from Claim x order by x.id", Claim.class).getResultList();
    Map<String, ClaimDecision> last = new LinkedHashMap<>();
    decisions(em).forEach(decision -> last.putIfAbsent(decision.indicator(), decision));
    for (Claim claim : claims) {
      ClaimDecision decision = last.get(claim.indicator());
      if (decision != null && !decision.isRevoked() && decision.isAbout(claim)) {
        claim.prefer(decision.preference());
      }
    }
    return claims;
  }
}
