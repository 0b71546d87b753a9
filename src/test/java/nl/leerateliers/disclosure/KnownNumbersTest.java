package nl.leerateliers.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownNumbersTest {

  @Test
  void whatIsLeftOfAWholeFollows() {
    KnownNumbers known = new KnownNumbers();
    known.learn(new long[] {1, 1, 1, 1});
    known.learn(new long[] {1, 1, 0, 0});
    assertThat(known.tell(new long[] {0, 0, 1, 1})).isTrue();
    assertThat(known.tell(new long[] {0, 0, 0, 1})).isFalse();
    assertThat(known.leaveOpen(List.of(new int[] {0}, new int[] {2, 3})))
        .containsExactly(new int[] {0});
    assertThat(known.leaveOpen(List.of(new int[] {0}, new int[] {1, 2}))).hasSize(2);
    KnownNumbers more = known.copy();
    more.learn(new long[] {0, 0, 0, 1});
    assertThat(more.leaveOpen(List.of(new int[] {2}))).isEmpty();
    assertThat(known.leaveOpen(List.of(new int[] {2})))
        .as("the copy learned, not this one")
        .hasSize(1);
  }

  @Test
  void findsByWeightsWhatItFindsOneByOne() {
    int following = 0;
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      int kinds = 3 + random.nextInt(6);
      KnownNumbers known = new KnownNumbers();
      for (int told = 0; told < 1 + random.nextInt(kinds); told++) {
        known.learn(random.ints(kinds, 0, 2).asLongStream().toArray());
      }
      long[] asked = random.ints(kinds, 0, 2).asLongStream().toArray();
      asked[0] = 1;
      int[] places = IntStream.range(0, kinds).filter(i -> asked[i] == 1).toArray();
      assertThat(known.leaveOpen(List.of(places)).isEmpty())
          .as("seed " + seed)
          .isEqualTo(known.tell(asked));
      following += known.tell(asked) ? 1 : 0;
    }
    assertThat(following).isBetween(40, 360);
  }
}
