package nl.leerateliers.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.leerateliers.message.Language;

/** Asks several regions the same, one short read each, at the same time. */
@ApplicationScoped
public class EachRegion {

  private static final Logger LOG = Logger.getLogger(EachRegion.class.getName());

  /** How long a page waits for a slow region. */
  public static final Duration PAGE = Duration.ofSeconds(3);

  /** A file is made once and kept, so it may wait longer. */
  public static final Duration FILE = Duration.ofMinutes(1);

  private final ExecutorService parallel;
  private final SlowRegions slow;

  @Inject
  EachRegion(ExecutorService parallel, SlowRegions slow) {
    this.parallel = parallel;
    this.slow = slow;
  }

  /**
   * What the regions said.
   *
   * @param answers in the order asked
   * @param missing those that did not answer in time: to be named, never left out silently
   */
  public record Answered<T>(Map<Region, T> answers, List<Region> missing) {

    /** One part of what they said. */
    public <P> Answered<P> only(Function<T, P> part) {
      Map<Region, P> parts = new LinkedHashMap<>();
      answers.forEach((region, answer) -> parts.put(region, part.apply(answer)));
      return new Answered<>(parts, missing);
    }
  }

  /** Asks each of these regions for a page; who is down or too slow is missing. */
  public <T> Answered<T> ask(List<Region> regions, Function<Region, T> question) {
    return ask(regions, PAGE, question);
  }

  /**
   * As {@link #ask(List, Function)}, with more patience or less. No page waits for a region that
   * was too slow until it answered in time behind their backs.
   */
  public <T> Answered<T> ask(
      List<Region> regions, Duration patience, Function<Region, T> question) {
    Language language = Language.current();
    Map<Region, Future<T>> asked = new LinkedHashMap<>();
    List<Region> missing = new ArrayList<>();
    for (Region region : regions) {
      Callable<T> asking =
          slow.observed(region, () -> language.during(() -> question.apply(region)));
      if (!patience.equals(PAGE) || !slow.isSlow(region)) {
        asked.put(region, parallel.submit(asking));
      } else {
        missing.add(region);
        if (slow.isDue(region)) {
          parallel.submit(asking);
        }
      }
    }
    long deadline = System.nanoTime() + patience.toNanos();
    Map<Region, T> answers = new LinkedHashMap<>();
    asked.forEach(
        (region, answer) -> {
          try {
            long left = Math.max(1, deadline - System.nanoTime());
            answers.put(region, answer.get(left, TimeUnit.NANOSECONDS));
          } catch (TimeoutException e) {
            // Never interrupted: that would close the file of an H2 database under all its readers.
            answer.cancel(false);
            slow.remember(region);
            missing.add(region);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            missing.add(region);
          } catch (ExecutionException e) {
            if (!(e.getCause() instanceof DatabaseDown)) {
              LOG.log(Level.SEVERE, "A region could not be asked", e.getCause());
            }
            missing.add(region);
          }
        });
    missing.sort(Comparator.comparingInt(regions::indexOf));
    return new Answered<>(answers, missing);
  }
}
