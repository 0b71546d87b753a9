package nl.leerateliers.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Evaluations that say the same, together. */
final class Merged {

  private Merged() {}

  /**
   * Each list has the one that stayed first, then those that were merged into it. One that was
   * merged into something that is not among these, or by a detour into itself, stands on its own.
   */
  static List<List<Evaluation>> of(List<Evaluation> all) {
    Map<String, Evaluation> known =
        all.stream().collect(Collectors.toMap(Evaluation::id, Function.identity()));
    Map<String, List<Evaluation>> together = new LinkedHashMap<>();
    for (Evaluation each : all) {
      String root = root(each, known);
      List<Evaluation> same = together.computeIfAbsent(root, id -> new ArrayList<>());
      same.add(root.equals(each.id()) ? 0 : same.size(), each);
    }
    return List.copyOf(together.values());
  }

  private static String root(Evaluation each, Map<String, Evaluation> known) {
    Evaluation at = each;
    Set<String> seen = new HashSet<>();
    while (seen.add(at.id())) {
      @Nullable Evaluation next = at.mergedInto() == null ? null : known.get(at.mergedInto());
      if (next == null) {
        return at.id();
      }
      at = next;
    }
    return each.id();
  }
}
