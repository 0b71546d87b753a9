package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.release.GivenSnapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A region whose database lets every reader wait. */
class SlowRegionTest {

  @TempDir Path temp;

  @Test
  void isWaitedForOnceAndThenNamedAtOnce() throws InterruptedException {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.POSTGRESQL, temp)) {
      GivenSnapshots.released(world, RealDatasets.load(world, "haarlem"));
      Region slow = RealDatasets.load(world, "maastricht");
      GivenSnapshots.released(world, slow);
      Watched threads = new Watched();
      Reflections reflections =
          new Wiring(world).use(ExecutorService.class, threads).get(Reflections.class);
      assertThat(reflections.crossAtelier(null).missing()).isEmpty();
      threads.asked.set(0);
      ComparisonPage page = reflections.compared(null);
      assertThat(threads.asked).as("one question to each region").hasValue(2);
      assertThat(page.reflection().ateliers()).hasSize(2);
      assertThat(page.uptakes().ateliers()).hasSize(2);

      CountDownLatch locked = new CountDownLatch(1);
      CountDownLatch over = new CountDownLatch(1);
      Thread holder = new Thread(() -> lock(world, slow, locked, over));
      holder.start();
      assertThat(locked.await(10, TimeUnit.SECONDS)).isTrue();
      try {
        assertThat(readMissing(reflections, slow)).isGreaterThan(2_500L);
        assertThat(readMissing(reflections, slow)).as("no waiting again").isLessThan(2_500L);
        assertThat(threads.interrupted).as("an interrupt closes the file of an H2").isFalse();
      } finally {
        over.countDown();
        holder.join();
      }
    }
  }

  /** Tells whether a reader was interrupted. */
  private static final class Watched extends ThreadPoolExecutor {

    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();

    Watched() {
      super(3, 3, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
      allowCoreThreadTimeOut(true);
    }

    @Override
    protected <T> RunnableFuture<T> newTaskFor(Callable<T> work) {
      asked.incrementAndGet();
      return new FutureTask<>(work) {
        @Override
        public boolean cancel(boolean mayInterrupt) {
          interrupted.compareAndSet(false, mayInterrupt);
          return super.cancel(mayInterrupt);
        }
      };
    }
  }

  private static long readMissing(Reflections reflections, Region slow) {
    long start = System.nanoTime();
    CrossAtelierReflection reflection = reflections.crossAtelier(null);
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    assertThat(reflection.missing()).containsExactly(slow);
    assertThat(reflection.ateliers()).extracting(a -> a.region().key()).containsExactly("haarlem");
    assertThat(reflection.caseMix().counts().total().value()).hasValue(102);
    return millis;
  }

  private static void lock(
      RegionsForTests world, Region region, CountDownLatch locked, CountDownLatch over) {
    world
        .database()
        .write(
            region,
            em -> {
              em.createNativeQuery("lock table region_snapshot in access exclusive mode")
                  .executeUpdate();
              locked.countDown();
              try {
                over.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return 0;
            });
  }
}
