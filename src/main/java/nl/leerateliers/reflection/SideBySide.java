package nl.leerateliers.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leerateliers.indicator.CaseMix;
import nl.leerateliers.indicator.HeadlineFigures;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.Indicators;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.learning.LearningPoints;
import nl.leerateliers.passport.AcrossAteliers;
import nl.leerateliers.question.LearningAnswers;
import nl.leerateliers.question.QuestionWordings;
import nl.leerateliers.region.EachRegion;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;
import nl.leerateliers.release.Snapshots;
import org.jspecify.annotations.Nullable;

/**
 * Reads all regions at the same time, one short read each; who does not answer in time is named.
 */
@ApplicationScoped
class SideBySide {

  private final Regions regions;
  private final Snapshots snapshots;
  private final Indicators indicators;
  private final LearningPoints learningPoints;
  private final LearningAnswers answers;
  private final QuestionWordings wordings;
  private final Clock clock;
  private final EachRegion each;
  private final AcrossAteliers across;

  @Inject
  SideBySide(
      Regions regions,
      Snapshots snapshots,
      Indicators indicators,
      LearningPoints learningPoints,
      LearningAnswers answers,
      QuestionWordings wordings,
      Clock clock,
      EachRegion each,
      AcrossAteliers across) {
    this.regions = regions;
    this.snapshots = snapshots;
    this.indicators = indicators;
    this.learningPoints = learningPoints;
    this.answers = answers;
    this.wordings = wordings;
    this.clock = clock;
    this.each = each;
    this.across = across;
  }

  /** Figures, texts and uptake for the page: one question to each region. */
  ComparisonPage all(@Nullable CaseType caseType) {
    List<Region> all = regions.all();
    EachRegion.Answered<Told> told =
        each.ask(all, region -> new Told(read(region, caseType), across.told(region)));
    return new ComparisonPage(
        reflection(caseType, told.only(Told::atelier)),
        across.together(all, told.only(Told::uptake)));
  }

  /** What one region tells at once. */
  private record Told(
      Optional<CrossAtelierReflection.Atelier> atelier, AcrossAteliers.Told uptake) {}

  CrossAtelierReflection reflect(@Nullable CaseType caseType, Duration patience) {
    return reflection(
        caseType, each.ask(regions.all(), patience, region -> read(region, caseType)));
  }

  private CrossAtelierReflection reflection(
      @Nullable CaseType caseType,
      EachRegion.Answered<Optional<CrossAtelierReflection.Atelier>> asked) {
    List<CrossAtelierReflection.Atelier> ateliers =
        asked.answers().values().stream().flatMap(Optional::stream).toList();
    List<Region> unreleased =
        asked.answers().entrySet().stream()
            .filter(answer -> answer.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    List<Comparison> compared =
        List.of(
            comparison(ateliers, HeadlineFigures::verdieping),
            comparison(ateliers, HeadlineFigures::otherDisposition),
            comparison(ateliers, HeadlineFigures::careLed));
    return new CrossAtelierReflection(
        caseType,
        ateliers,
        CaseMix.of(ateliers.stream().map(CrossAtelierReflection.Atelier::figures).toList()),
        compared,
        Alongside.of(ateliers, compared),
        asked.missing(),
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
}
