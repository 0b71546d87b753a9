package nl.leerateliers.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rule R4 for a single row or column, whose only margin is the total. */
final class OneWay {

  private OneWay() {}

  /**
   * Which cells of a one-way table with a known total to withhold: the small ones, and the fewest
   * and then smallest others that leave 1…threshold−1 possible for each small one.
   */
  static boolean[] withheld(int[] vector, int threshold) {
    boolean[] withheld = new boolean[vector.length];
    int hidden = 0;
    int sum = 0;
    for (int i = 0; i < vector.length; i++) {
      withheld[i] = vector[i] > 0 && vector[i] < threshold;
      hidden += withheld[i] ? 1 : 0;
      sum += withheld[i] ? vector[i] : 0;
    }
    List<Integer> others =
        IntStream.range(0, vector.length)
            .filter(i -> vector[i] >= threshold)
            .boxed()
            .sorted(Comparator.comparingInt(i -> vector[i]))
            .toList();
    for (int other : others) {
      if (hidden > 1 && sum - (hidden - 1) >= threshold - 1) {
        return withheld;
      }
      withheld[other] = true;
      hidden++;
      sum += vector[other];
    }
    if (hidden > 1 && sum - (hidden - 1) >= threshold - 1) {
      return withheld;
    }
    Arrays.fill(withheld, true);
    return withheld;
  }
}
