package nl.leerateliers.identity;

import nl.leerateliers.message.Messages;

/**
 * A warning at a field: what its text seems to hold and where, never the words themselves.
 *
 * @param text the warning, with what the writer can do
 * @param mark by which it is set aside; empty when that cannot be kept
 * @param from where the words start in the field, and {@code to} where they end
 */
public record TextWarning(String field, String text, String mark, int from, int to) {

  static TextWarning of(String field, Suspicion suspicion, String within, String mark) {
    return new TextWarning(
        field,
        sentence("identity.warning.at", suspicion, within),
        mark,
        suspicion.from(),
        suspicion.to());
  }

  /** The warning at a text that nobody saved yet. */
  static String atTyped(Suspicion suspicion, String within) {
    return sentence("identity.warning.typed", suspicion, within);
  }

  private static String sentence(String key, Suspicion suspicion, String within) {
    String before = within.substring(0, suspicion.from());
    String line = before.substring(before.lastIndexOf('\n') + 1);
    long lines = before.chars().filter(c -> c == '\n').count() + 1;
    int word = line.isBlank() ? 1 : line.strip().split("\\s+").length + 1;
    // Halfway a word, such as in brackets, it is that word.
    int number =
        line.isBlank() || Character.isWhitespace(line.charAt(line.length() - 1)) ? word : word - 1;
    return Messages.text(key, Messages.text("identity.warning." + suspicion.kind()), lines, number);
  }
}
