package nl.leerateliers.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.leerateliers.indicator.CaseMix;
import nl.leerateliers.indicator.HeadlineFigures;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.Indicators;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.learning.LearningPoints;
import nl.leerateliers.message.Language;
import nl.leerateliers.question.LearningAnswers;
import nl.leerateliers.question.QuestionWordings;
import nl.leerateliers.region.DatabaseDown;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;
import nl.leerateliers.region.SlowRegions;
import nl.leerateliers.release.Snapshots;
import org.jspecify.annotations.Nullable;

/**
 * Reads all regions at the same time, one short read each; who does not answer in time is named.
 */
@ApplicationScoped
class SideBySide {

  private static final Logger LOG = Logger.getLogger(SideBySide.class.getName());

  /** How long a page waits for a slow region. */
  static final Duration PAGE = Duration.ofSeconds(3);

  /** A file is made once and kept, so it may wait longer. */
  static final Duration FILE = Duration.ofMinutes(1);

  private final Regions regions;
  private final Snapshots snapshots;
  private final Indicators indicators;
  private final LearningPoints learningPoints;
  private final LearningAnswers answers;
  private final QuestionWordings wordings;
  private final Clock clock;
  private final ExecutorService parallel;
  private final SlowRegions slow;

  @Inject
  SideBySide(
      Regions regions,
      Snapshots snapshots,
      Indicators indicators,
      LearningPoints learningPoints,
      LearningAnswers answers,
      QuestionWordings wordings,
      Clock clock,
      ExecutorService parallel,
      SlowRegions slow) {
    this.regions = regions;
    this.snapshots = snapshots;
    this.indicators = indicators;
    this.learningPoints = learningPoints;
    this.answers = answers;
    this.wordings = wordings;
    this.clock = clock;
    this.parallel = parallel;
    this.slow = slow;
  }

  CrossAtelierReflection reflect(@Nullable CaseType caseType, Duration patience) {
    Map<Region, Future<Optional<CrossAtelierReflection.Atelier>>> asked = new LinkedHashMap<>();
    List<Region> missing = new ArrayList<>();
    Language language = Language.current();
    for (Region region : regions.all()) {
      if (patience.equals(PAGE) && slow.isSlow(region)) {
        missing.add(region);
        continue;
      }
      asked.put(region, parallel.submit(() -> language.during(() -> read(region, caseType))));
    }
    long deadline = System.nanoTime() + patience.toNanos();
    List<CrossAtelierReflection.Atelier> ateliers = new ArrayList<>();
    List<Region> unreleased = new ArrayList<>();
    asked.forEach(
        (region, answer) -> {
          Optional<CrossAtelierReflection.Atelier> atelier = await(region, answer, deadline);
          if (atelier == null) {
            missing.add(region);
          } else {
            atelier.ifPresentOrElse(ateliers::add, () -> unreleased.add(region));
          }
        });
    List<Comparison> compared =
        List.of(
            comparison(ateliers, HeadlineFigures::verdieping),
            comparison(ateliers, HeadlineFigures::otherDisposition),
            comparison(ateliers, HeadlineFigures::careLed));
    missing.sort(Comparator.comparingInt(Region::order).thenComparing(Region::key));
    return new CrossAtelierReflection(
        caseType,
        ateliers,
        CaseMix.of(ateliers.stream().map(CrossAtelierReflection.Atelier::figures).toList()),
        compared,
        Alongside.of(ateliers, compared),
        missing,
        unreleased,
        clock.instant());
  }

  /** From the last released snapshot and never from the cards; nothing where there is none. */
  private Optional<CrossAtelierReflection.Atelier> read(
      Region region, @Nullable CaseType caseType) {
    return snapshots
        .current(region)
        .map(
            snapshot ->
                new CrossAtelierReflection.Atelier(
                    indicators.of(region, caseType, snapshot.tally(), snapshot.label()),
                    snapshot.number(),
                    snapshot.countedAt(),
                    learningPoints.sharedBy(region),
                    answers.sharedBy(region),
                    wordings.sharedBy(region)));
  }

  private static Comparison comparison(
      List<CrossAtelierReflection.Atelier> ateliers, Function<HeadlineFigures, Indicator> which) {
    List<Comparison.Row> rows =
        ateliers.stream()
            .map(a -> new Comparison.Row(a.region(), which.apply(a.figures().headline())))
            .toList();
    Indicator any = rows.isEmpty() ? null : rows.get(0).indicator();
    return any == null ? new Comparison("", "", rows) : new Comparison(any.id(), any.label(), rows);
  }

  /** Null when the region did not answer. */
  private @Nullable Optional<CrossAtelierReflection.Atelier> await(
      Region region, Future<Optional<CrossAtelierReflection.Atelier>> answer, long deadline) {
    try {
      return answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      // Never interrupted: that would close the file of an H2 database under all its readers.
      answer.cancel(false);
      slow.remember(region);
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof DatabaseDown)) {
        // One region's fault is named like a region that is down; the others go on.
        LOG.log(Level.SEVERE, "A region could not be compared", e.getCause());
      }
      return null;
    }
  }
}
