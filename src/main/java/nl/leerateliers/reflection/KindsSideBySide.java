package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.indicator.Indicator;

/**
 * The kinds of one decision about deepened cases, each compared between the ateliers. Every number
 * is the one that its region released: nothing is added up over regions, so nothing follows from
 * two moments or from an atelier that joins.
 *
 * @param decision {@code disposition} or {@code intervention}
 * @param comparisons one per kind, in the order of the codes
 * @param rare the kinds of which no atelier shows a case and at least one withholds its number: too
 *     rare over all ateliers together to stand by themselves (rule R0)
 * @param nowhere the kinds that no atelier had
 */
public record KindsSideBySide(
    String decision, List<Comparison> comparisons, List<String> rare, List<String> nowhere) {

  private static final List<String> DECISIONS = List.of("disposition", "intervention");

  public KindsSideBySide {
    comparisons = List.copyOf(comparisons);
    rare = List.copyOf(rare);
    nowhere = List.copyOf(nowhere);
  }

  static List<KindsSideBySide> of(List<CrossAtelierReflection.Atelier> ateliers) {
    return DECISIONS.stream()
        .map(decision -> of(decision, ateliers))
        .filter(kinds -> !kinds.comparisons().isEmpty())
        .toList();
  }

  private static KindsSideBySide of(
      String decision, List<CrossAtelierReflection.Atelier> ateliers) {
    Map<String, List<Comparison.Row>> rows = new LinkedHashMap<>();
    for (CrossAtelierReflection.Atelier atelier : ateliers) {
      for (Indicator kind : atelier.figures().kinds()) {
        if (kind.id().startsWith(decision + ".")) {
          rows.computeIfAbsent(kind.id(), id -> new ArrayList<>())
              .add(new Comparison.Row(atelier.region(), kind));
        }
      }
    }
    List<Comparison> all =
        rows.entrySet().stream()
            .map(of -> new Comparison(of.getKey(), label(of.getValue()), of.getValue()))
            .toList();
    return new KindsSideBySide(
        decision,
        all.stream().filter(KindsSideBySide::isShown).toList(),
        all.stream()
            .filter(comparison -> !isShown(comparison) && isWithheld(comparison))
            .map(Comparison::label)
            .toList(),
        all.stream()
            .filter(comparison -> !isShown(comparison) && !isWithheld(comparison))
            .map(Comparison::label)
            .toList());
  }

  private static String label(List<Comparison.Row> rows) {
    return rows.get(0).indicator().label();
  }

  /** Whether any atelier shows a case of it. */
  private static boolean isShown(Comparison comparison) {
    return comparison.rows().stream().anyMatch(row -> row.indicator().n().value().orElse(0) > 0);
  }

  private static boolean isWithheld(Comparison comparison) {
    return comparison.rows().stream().anyMatch(row -> !row.indicator().n().isShown());
  }
}
