package nl.leerateliers.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.leerateliers.message.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTextsTest {

  static Stream<String> rules() {
    return Stream.of(
            CellRule.ALL.stream().map(CellRule::name),
            RowRules.ALL.stream().map(RowRule::name),
            PointWays.RULES.stream())
        .flatMap(names -> names)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSaysWhatToDo(String rule) {
    assertThat(Messages.has("exchange.rule." + rule)).isTrue();
  }

  static Stream<RowRule> rowRules() {
    return RowRules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rowRules")
  void aRuleOverColumnsReadsColumnsThatExist(RowRule rule) {
    assertThat(DatasetSchema.get().table(rule.table()).columnNames()).containsAll(rule.reads());
  }
}
