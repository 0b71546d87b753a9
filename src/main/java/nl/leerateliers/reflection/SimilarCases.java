package nl.leerateliers.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.ketenkaart.PreselectScore;
import nl.leerateliers.reflection.SimilarCase.SharedCode;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * Cases of the same region that are like a case: the same primary case type, and at least {@link
 * #LEAST} other codes the same. What is unknown, or means that there is nothing, is not shared.
 */
@ApplicationScoped
public class SimilarCases {

  static final int LEAST = 3;
  static final int MOST = 6;

  private static final Comparator<SimilarCase> MOST_SHARED_FIRST =
      Comparator.comparing((SimilarCase found) -> -found.shared().size())
          .thenComparing(found -> found.card().startedOn())
          .thenComparing(found -> found.card().id());

  private final Ketenkaarten ketenkaarten;

  @Inject
  SimilarCases(Ketenkaarten ketenkaarten) {
    this.ketenkaarten = ketenkaarten;
  }

  /** At most {@link #MOST} cases, those that share most first, then the oldest. */
  public List<SimilarCase> to(Region region, Ketenkaart card) {
    Set<SharedCode> own = codes(card);
    return ketenkaarten.ofType(region, card.primaryCaseType()).stream()
        .filter(other -> !other.id().equals(card.id()))
        .map(other -> new SimilarCase(other, shared(own, other)))
        .filter(found -> found.shared().size() >= LEAST)
        .sorted(MOST_SHARED_FIRST)
        .limit(MOST)
        .toList();
  }

  private static List<SharedCode> shared(Set<SharedCode> own, Ketenkaart other) {
    Set<SharedCode> codes = codes(other);
    return own.stream().filter(codes::contains).toList();
  }

  static Set<SharedCode> codes(Ketenkaart card) {
    Set<SharedCode> codes = new LinkedHashSet<>();
    add(codes, "offenceKind", card.head().offenceKind());
    addScore(codes, "preselect", card.head().preselect());
    addScore(codes, "preselectCare", card.head().preselectCare());
    card.intention().verdiepingReasons().forEach(reason -> add(codes, "reason", reason));
    card.intention().noVerdiepingReasons().forEach(reason -> add(codes, "reason", reason));
    add(codes, "intervention", card.choice().interventionKind());
    add(codes, "disposition", card.choice().dispositionKind());
    add(codes, "careOutcome", card.choice().careOutcome());
    card.household().childrenAges().forEach(age -> add(codes, "age", age));
    add(codes, "pattern", card.household().violencePattern());
    return codes;
  }

  private static void add(Set<SharedCode> codes, String list, @Nullable Object code) {
    if (code != null && !code.toString().equals("OTHER") && !code.toString().equals("NONE")) {
      codes.add(SharedCode.of(list, code));
    }
  }

  private static void addScore(Set<SharedCode> codes, String name, @Nullable PreselectScore score) {
    if (score != null && score != PreselectScore.NONE) {
      codes.add(new SharedCode(name, "preselect", score.name()));
    }
  }
}
