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

  @ParameterizedTest
  @CsvSource({"0.02, 10", "0.357, 30", "0.357, 84", "0.5, 61", "0.79, 320", "0, 12", "1, 12"})
  void drawSmoothCurvesThatLeaveTheSameCountsInside(double share, int of) {
    ChanceLimits limits = new ChanceLimits(share, of);
    for (double level : new double[] {ChanceLimits.INNER, ChanceLimits.OUTER}) {
      for (int n = 0; n <= of; n++) {
        double here = n / (double) of;
        assertThat(here < limits.smoothLow(level) - 1e-12)
            .as("%s of %s below", n, of)
            .isEqualTo(here < limits.low(level) - 1e-12);
        assertThat(here > limits.smoothHigh(level) + 1e-12)
            .as("%s of %s above", n, of)
            .isEqualTo(here > limits.high(level) + 1e-12);
      }
      assertThat(limits.smoothLow(level)).isBetween(0.0, share);
      assertThat(limits.smoothHigh(level)).isBetween(share, 1.0);
    }
  }
}
