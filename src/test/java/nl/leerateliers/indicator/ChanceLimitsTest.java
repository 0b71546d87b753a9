package nl.leerateliers.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceLimitsTest {

  @ParameterizedTest
  @CsvSource({"30, 20, 53", "60, 23, 48", "84, 26, 46", "120, 28, 44"})
  void givesTheLimitsOfTheRequirements(int of, int low, int high) {
    // Requirements map, section 12, base 30 of 84.
    ChanceLimits limits = new ChanceLimits(30 / 84.0, of);
    assertThat(Math.round(100 * limits.low(ChanceLimits.INNER))).isEqualTo(low);
    assertThat(Math.round(100 * limits.high(ChanceLimits.INNER))).isEqualTo(high);
    assertThat(limits.low(ChanceLimits.OUTER)).isLessThan(limits.low(ChanceLimits.INNER));
    assertThat(limits.high(ChanceLimits.OUTER)).isGreaterThan(limits.high(ChanceLimits.INNER));
  }
}
