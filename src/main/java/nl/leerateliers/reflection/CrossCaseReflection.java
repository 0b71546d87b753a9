package nl.leerateliers.reflection;

import java.time.Instant;
import java.util.List;
import nl.leerateliers.claim.Claim;
import nl.leerateliers.claim.Source;
import nl.leerateliers.indicator.HeadlineFigures;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.indicator.Summary;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.message.Messages;
import nl.leerateliers.question.CurrentWording;
import nl.leerateliers.question.LearningAnswer;
import nl.leerateliers.region.Region;
import nl.leerateliers.timeline.WeekEvent;
import org.jspecify.annotations.Nullable;

/**
 * Level b: what a region sees over its cases.
 *
 * @param summaries middles, sums and percentiles of these figures
 * @param wordings how the region words its questions now, where otherwise than they were asked
 * @param events what happened in the weeks of the atelier, and when researchers looked on
 * @param asOf the moment for which the figures hold
 * @param heldBack the moment of an earlier release that is shown again, since too few cases came
 *     since to show newer figures; null when the figures are those of now
 * @param distribution whether these figures may be passed on
 */
public record CrossCaseReflection(
    RegionFigures figures,
    List<Summary> summaries,
    List<LearningPoint> learningPoints,
    List<LearningAnswer> answers,
    List<CurrentWording> wordings,
    List<Claim> claims,
    List<Source> sources,
    List<WeekEvent> events,
    Instant asOf,
    @Nullable Instant heldBack,
    Distribution distribution) {

  /** What may be done with figures (rule R10). */
  public enum Distribution {
    /** Exact, for the screen of who may see the cases: numbers below five show. */
    DO_NOT_DISTRIBUTE,
    /** Nothing small shows. */
    PROTECTED
  }

  public CrossCaseReflection {
    summaries = List.copyOf(summaries);
    learningPoints = List.copyOf(learningPoints);
    answers = List.copyOf(answers);
    wordings = List.copyOf(wordings);
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    events = List.copyOf(events);
  }

  /** The same figures, seen to hold at this moment, unless they are of an earlier one. */
  CrossCaseReflection asOf(Instant moment) {
    return new CrossCaseReflection(
        figures,
        summaries,
        learningPoints,
        answers,
        wordings,
        claims,
        sources,
        events,
        heldBack == null ? moment : heldBack,
        heldBack,
        distribution);
  }

  public Region region() {
    return figures.region();
  }

  /** The message of the page in one or two sentences, from the figures themselves. */
  public String headline() {
    HeadlineFigures headline = figures.headline();
    if (!headline.cases().n().isShown()) {
      return Messages.text("reflection.crossCase.tooFew");
    }
    if (headline.cases().n().value().orElse(0) == 0) {
      return Messages.text("reflection.crossCase.empty");
    }
    return Messages.text(
        "reflection.crossCase.headline",
        headline.verdieping().n().text(),
        headline.cases().n().text(),
        headline.otherDisposition().n().text());
  }

  /** What happened in the weeks that these figures are about. */
  public WeekMarks marks() {
    return WeekMarks.of(region().period(), figures.filter(), events);
  }

  /** The source with this id. */
  public Source source(String id) {
    return sources.stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No source " + id));
  }
}
