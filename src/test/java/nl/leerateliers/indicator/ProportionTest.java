package nl.leerateliers.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProportionTest {

  @Test
  void givesTheWilsonIntervalOfHaarlemsPublishedFigures() {
    // Check values of the requirements map: 84 of 102 and 30 of 84.
    Proportion verdieping = new Proportion(84, 102);
    assertThat(100 * verdieping.share()).isCloseTo(82.4, within(0.05));
    assertThat(100 * verdieping.low()).isCloseTo(73.8, within(0.05));
    assertThat(100 * verdieping.high()).isCloseTo(88.5, within(0.05));
    Proportion other = new Proportion(30, 84);
    assertThat(100 * other.low()).isCloseTo(26.3, within(0.05));
    assertThat(100 * other.high()).isCloseTo(46.4, within(0.05));
  }

  @Test
  void cannotBeMadeWithoutABase() {
    assertThatThrownBy(() -> new Proportion(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void itsIntervalHoldsTheShareAndStaysWithinZeroAndOne(
      @ForAll @IntRange(min = 1, max = 5000) int of, @ForAll @IntRange(max = 5000) int some) {
    Proportion proportion = new Proportion(Math.min(some, of), of);
    assertThat(proportion.low()).isBetween(0.0, proportion.share());
    assertThat(proportion.high()).isBetween(proportion.share(), 1.0);
  }
}
