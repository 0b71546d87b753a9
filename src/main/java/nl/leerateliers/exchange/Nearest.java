package nl.leerateliers.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import nl.leerateliers.message.Messages;

/** Guesses which of the allowed values somebody meant. */
final class Nearest {

  private static final int LONGEST = 60;

  private Nearest() {}

  /** A question such as " Bedoelt u HALT?", or nothing when no value comes near. */
  static String question(String value, Collection<String> allowed) {
    if (value.length() > LONGEST) {
      return "";
    }
    String given = plain(value);
    return allowed.stream()
        .filter(code -> distance(given, plain(code)) <= Math.max(1, code.length() / 3))
        .min(Comparator.comparingInt(code -> distance(given, plain(code))))
        .map(code -> " " + Messages.text("exchange.did-you-mean", code))
        .orElse("");
  }

  private static String plain(String value) {
    return value.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }

  /** The number of letters to add, drop or change (Levenshtein). */
  private static int distance(String from, String to) {
    int[] costs = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      costs[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = costs[0];
      costs[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = costs[j];
        costs[j] = Math.min(changed, Math.min(costs[j - 1], costs[j]) + 1);
      }
    }
    return costs[to.length()];
  }
}
