package nl.leerateliers.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** One region hangs and comes back; the other always answers. */
class EachRegionTest {

  private static final Region QUICK = region("quick", 1, "Q");
  private static final Region STUCK = region("stuck", 2, "S");

  @Test
  void letsNobodyWaitForAStuckRegionUntilItAnsweredBehindTheirBacks() {
    ExecutorService threads = Executors.newCachedThreadPool();
    CountDownLatch released = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    EachRegion each = new EachRegion(threads, new SlowRegions());
    Function<Region, String> question =
        region -> {
          if (region.equals(STUCK)) {
            asked.incrementAndGet();
            await(released);
          }
          return region.atelier();
        };
    try {
      assertThat(each.ask(List.of(STUCK, QUICK), question).missing()).containsExactly(STUCK);
      for (int visitor = 0; visitor < 50; visitor++) {
        EachRegion.Answered<String> answered = each.ask(List.of(STUCK, QUICK), question);
        assertThat(answered.missing()).containsExactly(STUCK);
        assertThat(answered.answers()).containsOnlyKeys(QUICK);
      }
      assertThat(asked).as("nobody asks what hangs").hasValue(1);
      released.countDown();
      EachRegion.Answered<String> answered = each.ask(List.of(STUCK, QUICK), question);
      for (int visitor = 0; visitor < 200 && !answered.missing().isEmpty(); visitor++) {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        answered = each.ask(List.of(STUCK, QUICK), question);
      }
      assertThat(answered.answers()).containsOnlyKeys(STUCK, QUICK);
      assertThat(asked.get()).as("once in vain, once unseen, once for a page").isEqualTo(3);
    } finally {
      released.countDown();
      threads.shutdown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Region region(String key, int order, String letter) {
    return new Region(
        key, key, key, order, letter, Period.ofWeeks(LocalDate.of(2016, 2, 15), 8), true, true, "");
  }
}
