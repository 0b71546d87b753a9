package nl.leerateliers.composition;

import java.util.Collection;
import java.util.Comparator;

/** The name that looks most like the one somebody typed. */
final class Nearest {

  private Nearest() {}

  /** The nearest of these; empty when there are none. */
  static String to(String typed, Collection<String> names) {
    return names.stream()
        .min(
            Comparator.comparingInt((String name) -> apart(typed, name))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /** A single word of a name counts nearly as much as all of it. */
  private static int apart(String typed, String name) {
    int least = distance(typed, name);
    for (String word : name.split("[- ]")) {
      least = Math.min(least, 1 + distance(typed, word));
    }
    return name.contains(typed) ? Math.min(least, 1) : least;
  }

  /** How many letters must be put in, taken out or changed (Levenshtein). */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? corner : corner + 1;
        corner = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
