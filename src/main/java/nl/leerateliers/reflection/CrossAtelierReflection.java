package nl.leerateliers.reflection;

import java.time.Instant;
import java.util.List;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import nl.leerateliers.question.CurrentWording;
import nl.leerateliers.question.LearningAnswer;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * Level c: the ateliers side by side, protected figures only.
 *
 * @param caseType only this primary case type; null for all
 * @param ateliers one per region that answered, in the fixed order
 * @param caseMix cases by region and case type
 * @param comparisons the compared indicators
 * @param alongside further figures and what to know of the data
 * @param missing regions that did not answer: named, never summed
 * @param unreleased regions that released no snapshot yet: named, never summed
 */
public record CrossAtelierReflection(
    @Nullable CaseType caseType,
    List<Atelier> ateliers,
    FigureTable caseMix,
    List<Comparison> comparisons,
    Alongside alongside,
    List<Region> missing,
    List<Region> unreleased,
    Instant asOf) {

  /**
   * One atelier's part.
   *
   * @param snapshot the number of the snapshot its figures come from
   * @param countedAt the moment of that snapshot
   * @param wordings how the region words questions otherwise than they were asked, as released
   */
  public record Atelier(
      RegionFigures figures,
      int snapshot,
      Instant countedAt,
      List<LearningPoint> learningPoints,
      List<LearningAnswer> answers,
      List<CurrentWording> wordings) {

    public Atelier {
      learningPoints = List.copyOf(learningPoints);
      answers = List.copyOf(answers);
      wordings = List.copyOf(wordings);
    }

    public Region region() {
      return figures.region();
    }
  }

  public CrossAtelierReflection {
    ateliers = List.copyOf(ateliers);
    comparisons = List.copyOf(comparisons);
    missing = List.copyOf(missing);
    unreleased = List.copyOf(unreleased);
  }

  /** The message of the page, from the comparisons themselves. */
  public String headline() {
    List<String> beyond =
        comparisons.stream().filter(Comparison::anyExceedsChance).map(Comparison::label).toList();
    if (ateliers.size() < 2) {
      return Messages.text("reflection.compare.tooFew" + whyTooFew());
    }
    if (comparisons.stream().anyMatch(comparison -> comparison.pairs().isEmpty())) {
      return beyond.isEmpty()
          ? Messages.text("reflection.compare.headlineUntested")
          : Messages.text("reflection.compare.headlineSome", String.join("; ", beyond));
    }
    return beyond.isEmpty()
        ? Messages.text("reflection.compare.headlineChance")
        : Messages.text("reflection.compare.headlineBeyond", String.join("; ", beyond));
  }

  private String whyTooFew() {
    if (missing.isEmpty() == unreleased.isEmpty()) {
      return "";
    }
    return missing.isEmpty() ? ".unreleased" : ".missing";
  }

  /** The snapshot a region's figures come from, with its number and day. */
  public String snapshotOf(Region region) {
    return ateliers.stream()
        .filter(atelier -> atelier.region().equals(region))
        .findFirst()
        .map(
            atelier ->
                Messages.text(
                    "reflection.compare.snapshot",
                    atelier.snapshot(),
                    DutchDate.day(atelier.countedAt())))
        .orElseThrow(() -> new IllegalArgumentException("No figures of " + region.key()));
  }

  /** Whether the cases of every atelier shown are invented. */
  public boolean isInvented() {
    return !ateliers.isEmpty()
        && ateliers.stream().allMatch(atelier -> atelier.region().fictitious());
  }

  /** Whether every compared figure of an atelier is invented. */
  public boolean isFictitious(Region region) {
    return comparisons.stream()
        .flatMap(comparison -> comparison.rows().stream())
        .filter(row -> row.region().equals(region))
        .allMatch(row -> row.indicator().fictitious());
  }
}
