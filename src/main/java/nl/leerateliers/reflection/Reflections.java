package nl.leerateliers.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.leerateliers.claim.Claims;
import nl.leerateliers.claim.Sources;
import nl.leerateliers.indicator.Exposure;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.Indicators;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.learning.LearningPoints;
import nl.leerateliers.message.Problem;
import nl.leerateliers.principle.Principles;
import nl.leerateliers.question.LearningAnswers;
import nl.leerateliers.question.QuestionWordings;
import nl.leerateliers.reflection.CrossCaseReflection.Distribution;
import nl.leerateliers.region.EachRegion;
import nl.leerateliers.region.Region;
import nl.leerateliers.release.Ledger;
import nl.leerateliers.release.Snapshots;
import nl.leerateliers.tension.TensionPositions;
import nl.leerateliers.timeline.WeekEvents;
import org.jspecify.annotations.Nullable;

/** The three dashboards. */
@ApplicationScoped
public class Reflections {

  @Inject private Indicators indicators;
  @Inject private Ledger ledger;
  @Inject private Snapshots snapshots;
  @Inject private LearningPoints learningPoints;
  @Inject private LearningAnswers answers;
  @Inject private QuestionWordings wordings;
  @Inject private Claims claims;
  @Inject private Sources sources;
  @Inject private WeekEvents events;
  @Inject private Ketenkaarten ketenkaarten;
  @Inject private Organisations organisations;
  @Inject private Principles principles;
  @Inject private TensionPositions positions;
  @Inject private SideBySide sideBySide;
  @Inject private RememberedReflections remembered;
  @Inject private Clock clock;

  /** Level b on the screen of people who may see the region's cases: exact figures. */
  public CrossCaseReflection crossCase(Region region, Filter filter) {
    return crossCase(region, filter, Exposure.REGION_SCREEN);
  }

  /**
   * Level b for a visitor: exact for who may see the cases, protected for who may not. Of the
   * latter every selection stands in the ledger.
   *
   * @throws Problem 422 when protected figures of the selection would give a small number away
   */
  public CrossCaseReflection crossCase(Region region, Filter filter, boolean seesCases) {
    return seesCases ? crossCase(region, filter) : forFile(region, filter);
  }

  /** Level b for a file: protected figures over the whole period. */
  public CrossCaseReflection forFile(Region region) {
    return forFile(region, Filter.all(region.period()));
  }

  /**
   * Level b for a file of a selection: protected, and in the ledger.
   *
   * @throws Problem 422 when the selection would give a small number away
   */
  public CrossCaseReflection forFile(Region region, Filter filter) {
    return crossCase(region, filter, Exposure.PROTECTED);
  }

  /**
   * Level b for an edition, which the nation reads once it is published: of the snapshot that the
   * region released (rule R8), or of now where it released none.
   */
  public CrossCaseReflection forEdition(Region region) {
    return snapshots
        .current(region)
        .map(
            released ->
                around(
                        indicators.of(
                            region,
                            Filter.all(region.period()),
                            released.tally(),
                            released.label()),
                        null,
                        Distribution.PROTECTED)
                    .asOf(released.countedAt()))
        .orElseGet(() -> forFile(region));
  }

  /** Level a: one case of the region. */
  public Optional<CaseReflection> withinCase(Region region, String cardId) {
    return ketenkaarten
        .file(region, cardId)
        .map(
            file ->
                new CaseReflection(
                    region,
                    file,
                    organisations.in(region),
                    principles.in(region),
                    positions.ofCard(region, cardId)));
  }

  /** Level c: all regions, protected; a region that is down is named. */
  public CrossAtelierReflection crossAtelier(@Nullable CaseType caseType) {
    return sideBySide.reflect(caseType, EachRegion.PAGE);
  }

  /** Level c for its page and its tables, with what became of the learning points elsewhere. */
  public ComparisonPage compared(@Nullable CaseType caseType) {
    return sideBySide.all(caseType);
  }

  /** Level c for a report, over all cases; waits longer for a slow region. */
  public CrossAtelierReflection crossAtelierForReport() {
    return sideBySide.reflect(null, EachRegion.FILE);
  }

  private CrossCaseReflection crossCase(Region region, Filter filter, Exposure exposure) {
    return remembered
        .get(region, filter, exposure, () -> compute(region, filter, exposure))
        .asOf(clock.instant());
  }

  private CrossCaseReflection compute(Region region, Filter filter, Exposure exposure) {
    if (exposure == Exposure.REGION_SCREEN) {
      return around(indicators.of(region, filter, exposure), null, Distribution.DO_NOT_DISTRIBUTE);
    }
    Ledger.Release release = ledger.release(region, filter);
    return around(
        indicators.of(region, filter, release.tally(), release.told()),
        release.heldBack(),
        Distribution.PROTECTED);
  }

  private CrossCaseReflection around(
      RegionFigures figures, @Nullable Instant heldBack, Distribution distribution) {
    Region region = figures.region();
    return new CrossCaseReflection(
        figures,
        figures.summaries(),
        learningPoints.in(region),
        answers.in(region),
        wordings.current(region),
        claims.in(region),
        sources.in(region),
        events.in(region),
        clock.instant(),
        heldBack,
        distribution);
  }
}
