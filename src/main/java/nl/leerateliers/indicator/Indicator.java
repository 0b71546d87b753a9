package nl.leerateliers.indicator;

import java.util.List;
import nl.leerateliers.claim.Claim;
import nl.leerateliers.claim.Preference;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One computed figure with all it rests on.
 *
 * @param id its stable name, such as {@code verdieping}; its label is the message {@code
 *     indicator.<id>}
 * @param label what people read
 * @param n the cases counted
 * @param base the cases in the base (N); null for a plain count
 * @param baseLabel what the base is called in a sentence, such as "zaken in het ochtendoverleg"
 * @param share n of N with its interval; null when there is no base or something is withheld
 * @param unknown cases in the base whose value is not known; shown beside the share, never in it
 * @param coverage cards of the base with a known value, of the base; null when there is no base or
 *     something is withheld
 * @param scope what the figure holds for: its period and snapshot
 * @param fictitious whether the figure is invented: no published claim confirms it
 * @param claims the published claims that speak about it, unfiltered views only
 */
public record Indicator(
    String id,
    String label,
    Count n,
    @Nullable Count base,
    @Nullable String baseLabel,
    @Nullable Proportion share,
    Count unknown,
    @Nullable Proportion coverage,
    Scope scope,
    boolean fictitious,
    List<Claim> claims) {

  public Indicator {
    claims = List.copyOf(claims);
    if ((base == null) != (baseLabel == null)) {
      throw new IllegalArgumentException("A base and its name go together: " + id);
    }
  }

  /** The same without how many are unknown, where that would give away what stands beside it. */
  Indicator withoutUnknown() {
    return new Indicator(
        id, label, n, base, baseLabel, share, Withheld.WITHHELD, null, scope, fictitious, claims);
  }

  /** The same with nothing of it told but its base, or not even that. */
  Indicator withheld(boolean tellsBase) {
    return new Indicator(
        id,
        label,
        Withheld.WITHHELD,
        tellsBase ? base : Withheld.WITHHELD,
        baseLabel,
        null,
        Withheld.WITHHELD,
        null,
        scope,
        fictitious,
        claims);
  }

  /** What it counts, in words. */
  public String definition() {
    return Definition.of(id);
  }

  /** Published claims of another value: the contradiction that stands beside the figure. */
  public List<Claim> contradictions() {
    return claims.stream()
        .filter(Claim::isFigure)
        .filter(claim -> n.value().isPresent() && claim.value() != n.value().getAsInt())
        .toList();
  }

  /** Published claims that give this very value. */
  public List<Claim> confirmations() {
    return claims.stream()
        .filter(Claim::isFigure)
        .filter(claim -> n.value().isPresent() && claim.value() == n.value().getAsInt())
        .toList();
  }

  /** The claim that the region goes by; null when it has not decided. */
  public @Nullable Claim preferred() {
    return claims.stream().filter(claim -> claim.preference() != null).findFirst().orElse(null);
  }

  /** Which claim the region goes by, and why, in a sentence; empty when it has not decided. */
  public String preference() {
    Claim claim = preferred();
    Preference decided = claim == null ? null : claim.preference();
    return claim == null || decided == null ? "" : decided.words(claim);
  }

  /** "84 van 102 (82 %)", "84" or the symbol for withheld. */
  public String text() {
    if (base == null) {
      return n.text();
    }
    return share == null
        ? Messages.text("indicator.ofWithoutShare", n.text(), base.text())
        : Messages.text("indicator.ofWithShare", n.text(), base.text(), share.percent());
  }

  /** "82 %"; the symbol for withheld when there is no share to show. */
  public String shareText() {
    return share == null ? Withheld.SYMBOL : Messages.text("indicator.percent", share.percent());
  }
}
