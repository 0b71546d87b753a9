package nl.leerateliers.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerateliers.coding.AnnexTwo;
import nl.leerateliers.ketenkaart.CardField;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule file as it is shipped, and what is said of a bad one. */
class RuleBookTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/prompt/examples.txt");
  private static final RuleBook BOOK = RuleBook.get();

  private record Example(String rule, String asks, Written card) {}

  @Test
  void everyRuleAsksItsGoodExamplesAndNotItsOthers() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Example example : examples()) {
      Rule rule = BOOK.find(example.rule()).orElseThrow();
      softly
          .assertThat(rule.condition().holds(example.card()))
          .as("%s on %s", example.rule(), example.card().values())
          .isEqualTo(example.asks().equals("+"));
    }
    softly.assertAll();
  }

  @Test
  void everyRuleHasAnExampleOfBothKinds() throws IOException {
    Map<String, TreeSet<String>> kinds = new TreeMap<>();
    examples().forEach(e -> kinds.computeIfAbsent(e.rule(), rule -> new TreeSet<>()).add(e.asks()));
    assertThat(kinds.keySet()).containsExactlyInAnyOrderElementsOf(ids());
    assertThat(kinds.values()).allSatisfy(both -> assertThat(both).containsExactly("+", "-"));
  }

  /** Each of the 54 items is asked, or the file says why not. */
  @Test
  void coversAnnexTwoWithTheKindOfEachItem() {
    Map<String, String> kinds = AnnexTwo.kinds();
    TreeSet<String> covered = new TreeSet<>(BOOK.notAsked().keySet());
    BOOK.rules().forEach(rule -> covered.add(rule.characteristic()));
    assertThat(covered).containsExactlyInAnyOrderElementsOf(kinds.keySet());
    assertThat(BOOK.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.kind().name()).isEqualTo(kinds.get(rule.characteristic()));
              assertThat(BOOK.notAsked()).doesNotContainKey(rule.characteristic());
            });
    assertThat(BOOK.notAsked().values()).allSatisfy(why -> assertThat(why).isNotBlank());
  }

  @Test
  void keepsWhatARuleSawWithinItsColumn() throws IOException {
    String all = Files.readString(Path.of("src/main/resources/prompt/rules.txt")).replace("*", "");
    Map<String, String> everything =
        CardField.OF_CARD.stream()
            .collect(
                Collectors.toMap(
                    CardField::name, f -> f.isText() ? all : String.join(" ", f.codes())));
    assertThat(BOOK.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.condition().fact(new Written(everything))).hasSizeLessThan(4000);
              assertThat(rule.id()).hasSizeLessThan(60);
            });
  }

  @Test
  void restsOnWordsAndCodesAndNotOnSentences() {
    Condition condition = BOOK.find("zorgen-van-wie").orElseThrow().condition();
    String fact = condition.fact(new Written(Map.of("safety_picture", "Er zijn zorgen.")));
    assertThat(condition.fact(new Written(Map.of("safety_picture", "Veel ZORGEN, zeer veel."))))
        .isEqualTo(fact);
    assertThat(condition.fact(new Written(Map.of("safety_picture", "School heeft zorgen."))))
        .isNotEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "als: is(verdieping_decided, maybe)              | line 7, column 31 | no such code",
        "als: empty(goall)                               | line 7, column 14 | no such field",
        "als: is(goal, yes)                              | line 7, column 11 | running text",
        "als: mentions(goal, nergens)                    | line 7, column 23 | list of words",
        "als: empty(goal) or empty(questions)            | line 7, column 20 | expected and",
        "als: empty(goal                                 | line 7, column 18 | ends too early",
        "als: full(goal)                                 | line 7, column 8  | expected empty",
        "als: atleast(children, veel)                    | line 7, column 26 | a number",
        "als: empty(goal) and                            | line 7, column 23 | ends too early",
        "soort: kleur                                    | line 4, column 10 | expected gebrek",
        "veld: minutes                                   | line 6, column 9  | no such field",
        "bron: bladzijde 3                               | line 5, column 9  | not a good bron",
        "kenmerk: tien                                   | line 3, column 12 | annex 2",
        "versie: 0                                       | line 2, column 11 | not a good versie",
        "vraag:                                          | line 8, column 9  | 1 to 500",
        "kleur: rood                                     | line 9, column 3  | expected one of"
      })
  void namesLineAndColumnOfAFault(String entry, String where, String what) {
    String good =
        """
        vraag een-vraag
          versie: 1
          kenmerk: 3.1
          soort: gebrek
          bron: L935
          veld: goal
          als: empty(goal) and not is(weapon, yes)
          vraag: Wat is het doel?
        """;
    assertThat(RuleFile.read(good).rules()).hasSize(1);
    String key = entry.strip().split(":")[0];
    List<String> lines =
        good.lines().map(l -> l.startsWith("  " + key + ":") ? "  " + entry : l).toList();
    String bad = String.join("\n", lines) + (key.equals("kleur") ? "\n  " + entry : "");
    assertThatThrownBy(() -> RuleFile.read(bad))
        .isInstanceOf(RuleFault.class)
        .hasMessageContaining(where + ":")
        .hasMessageContaining(what);
  }

  @Test
  void refusesTheSameRuleTwiceAndAnUnknownLine() {
    assertThatThrownBy(() -> RuleFile.read("woorden a: x\nwoorden a: y"))
        .hasMessageContaining("line 2, column 9: this is here twice: a");
    assertThatThrownBy(() -> RuleFile.read("# goed\nregel x"))
        .hasMessageContaining("line 2, column 1");
  }

  private static List<String> ids() {
    return BOOK.rules().stream().map(Rule::id).toList();
  }

  private static List<Example> examples() throws IOException {
    return Files.readAllLines(EXAMPLES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .map(cells -> new Example(cells.get(0), cells.get(1), card(cells.get(2))))
        .toList();
  }

  private static Written card(String fields) {
    return new Written(
        Arrays.stream(fields.split(";"))
            .map(String::strip)
            .collect(
                Collectors.toMap(
                    f -> f.substring(0, f.indexOf('=')), f -> f.substring(f.indexOf('=') + 1))));
  }
}
