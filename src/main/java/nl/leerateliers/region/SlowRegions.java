package nl.leerateliers.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The regions that did not answer a page in time. For a short while nobody waits for them again.
 */
@ApplicationScoped
class SlowRegions {

  /** Short, so that a region that has recovered is soon seen again. */
  static final Duration REMEMBERED = Duration.ofSeconds(20);

  /** By key, on the clock of the JVM: one that is set back must not keep a region away. */
  private final Map<String, Long> since = new ConcurrentHashMap<>();

  void remember(Region region) {
    since.put(region.key(), System.nanoTime());
  }

  /** Whether it let somebody wait in vain a moment ago. */
  boolean isSlow(Region region) {
    Long at = since.get(region.key());
    if (at == null) {
      return false;
    }
    if (System.nanoTime() - at < REMEMBERED.toNanos()) {
      return true;
    }
    since.remove(region.key(), at);
    return false;
  }
}
