package nl.leerateliers.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

  @Test
  void givesTheIntervalOfNewcombesOwnExample() {
    // Newcombe 1998, table II, example (a): 56/70 − 48/80, method 10 gives 0.0524 to 0.3339.
    Difference difference = new Difference(new Proportion(56, 70), new Proportion(48, 80));
    assertThat(difference.value()).isCloseTo(0.2, within(1e-9));
    assertThat(difference.low()).isCloseTo(0.0524, within(0.0001));
    assertThat(difference.high()).isCloseTo(0.3339, within(0.0001));
    assertThat(difference.exceedsChance()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"5, 10", "10, 26", "15, 50", "20, 74", "25, 91"})
  void givesThePowerOfTwoAteliersOfHaarlemsSize(int points, int percent) {
    // Check values of the requirements map, base 30 of 84 in both.
    double base = 30 / 84.0;
    assertThat(100 * Difference.power(base, base + points / 100.0, 84, 84))
        .isCloseTo(percent, within(1.0));
  }

  @Test
  void saysWhichDifferenceCouldHaveBeenSeen() {
    Difference difference = new Difference(new Proportion(30, 84), new Proportion(30, 84));
    assertThat(difference.detectablePoints()).isBetween(21, 23);
    assertThat(difference.exceedsChance()).isFalse();
  }
}
