package nl.leerateliers.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HistogramTest {

  @Test
  void givesTheMiddleValueOrHalfwayTheTwoMiddleOnes() {
    assertThat(Histogram.median(new TreeMap<>(Map.of(10, 2, 20, 1, 90, 2)))).hasValue(20);
    assertThat(Histogram.median(new TreeMap<>(Map.of(40, 3, 45, 3)))).hasValue(42.5);
  }

  @Test
  void givesNoMedianOfFewerThanFive() {
    assertThat(Histogram.median(new TreeMap<>(Map.of(10, 4)))).isEmpty();
  }

  @Test
  void seesThatOneOrTwoLargeValuesShowThrough() {
    assertThat(Histogram.isDominated(new TreeMap<>(Map.of(1, 5, 100, 1)))).isTrue();
    assertThat(Histogram.isDominated(new TreeMap<>(Map.of(1, 6, 30, 2)))).isTrue();
    assertThat(Histogram.isDominated(new TreeMap<>(Map.of(10, 4, 12, 4)))).isFalse();
  }
}
