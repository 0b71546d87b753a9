package nl.leerateliers.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All rules, the most important first, as {@code prompt/rules.txt} has them.
 *
 * @param notAsked the items of annex 2 that no rule asks, each with the reason
 */
record RuleBook(List<Rule> rules, Map<String, String> notAsked) {

  private static final class Holder {
    static final RuleBook BOOK = RuleFile.read(text());
  }

  RuleBook {
    rules = List.copyOf(rules);
    notAsked = Map.copyOf(notAsked);
  }

  /**
   * The rules of the portal.
   *
   * @throws RuleFault when the file cannot be read
   */
  static RuleBook get() {
    return Holder.BOOK;
  }

  Optional<Rule> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  private static String text() {
    try (InputStream file = RuleBook.class.getResourceAsStream("/prompt/rules.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
