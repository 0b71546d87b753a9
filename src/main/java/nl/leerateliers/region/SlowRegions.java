package nl.leerateliers.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The regions that did not answer a page in time. Nobody waits for them again until they answer in
 * time a question that nobody waits for.
 */
@ApplicationScoped
class SlowRegions {

  /** A question that hangs may never end, so after this long there is another. */
  static final Duration AGAIN = Duration.ofSeconds(20);

  /**
   * When each was last asked, by key, on the clock of the JVM: one that is set back must not keep a
   * region away.
   */
  private final Map<String, Long> asked = new ConcurrentHashMap<>();

  void remember(Region region) {
    asked.put(region.key(), System.nanoTime());
  }

  /** Whether it let somebody wait in vain and did not answer in time since. */
  boolean isSlow(Region region) {
    return asked.containsKey(region.key());
  }

  /** Whether to ask it behind the visitor's back; who is told so has to. */
  boolean isDue(Region region) {
    Long at = asked.get(region.key());
    long now = System.nanoTime();
    return at != null && now - at >= AGAIN.toNanos() && asked.replace(region.key(), at, now);
  }

  /** The same question, which tells when it ended whether the region is still slow. */
  <T> Callable<T> observed(Region region, Callable<T> question) {
    return () -> {
      long start = System.nanoTime();
      try {
        return question.call();
      } finally {
        if (System.nanoTime() - start <= EachRegion.PAGE.toNanos()) {
          asked.remove(region.key());
        } else {
          // It came late, so it is no longer stuck: ask again at once.
          asked.computeIfPresent(region.key(), (key, at) -> at - AGAIN.toNanos());
        }
      }
    };
  }
}
