package nl.leerateliers.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.indicator.FrozenTally;
import nl.leerateliers.indicator.Indicators;
import nl.leerateliers.indicator.Snapshot;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.learning.LearningPoints;
import nl.leerateliers.message.Problem;
import nl.leerateliers.passport.Uptake;
import nl.leerateliers.passport.Uptakes;
import nl.leerateliers.question.LearningAnswers;
import nl.leerateliers.question.QuestionWordings;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/** Shows a region what the nation sees of it, made by what makes the national figures. */
@ApplicationScoped
class SnapshotPreviews {

  private final Snapshots snapshots;
  private final ProposeSnapshot propose;
  private final Indicators indicators;
  private final LearningPoints learningPoints;
  private final LearningAnswers answers;
  private final QuestionWordings wordings;
  private final Uptakes uptakes;

  @Inject
  SnapshotPreviews(
      Snapshots snapshots,
      ProposeSnapshot propose,
      Indicators indicators,
      LearningPoints learningPoints,
      LearningAnswers answers,
      QuestionWordings wordings,
      Uptakes uptakes) {
    this.snapshots = snapshots;
    this.propose = propose;
    this.indicators = indicators;
    this.learningPoints = learningPoints;
    this.answers = answers;
    this.wordings = wordings;
    this.uptakes = uptakes;
  }

  /** What would be proposed now; only for who may see the cases. */
  SnapshotPreview now(Region region) {
    return preview(region, null, propose.now(region));
  }

  SnapshotPreview of(Region region, RegionSnapshot snapshot) {
    return preview(region, snapshot, snapshots.tally(region, snapshot));
  }

  /**
   * The snapshot of this number.
   *
   * @throws Problem 404 when there is none
   */
  RegionSnapshot find(Region region, String number) {
    return snapshots.in(region).stream()
        .filter(one -> String.valueOf(one.number()).equals(number))
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private SnapshotPreview preview(
      Region region, @Nullable RegionSnapshot snapshot, FrozenTally tally) {
    Snapshot label = snapshot == null ? null : snapshot.label();
    return new SnapshotPreview(
        snapshot,
        indicators.of(region, (CaseType) null, tally, label),
        Arrays.stream(CaseType.values())
            .map(type -> indicators.of(region, type, tally, label))
            .toList(),
        new SharedWords(
            learningPoints.sharedBy(region),
            answers.sharedBy(region),
            wordings.sharedBy(region),
            choices(region)));
  }

  private List<SharedWords.Choice> choices(Region region) {
    Map<String, Uptake> last = new LinkedHashMap<>();
    for (Uptake uptake : uptakes.in(region)) {
      last.putIfAbsent(uptake.fromRegion() + " " + uptake.pointId(), uptake);
    }
    return last.values().stream()
        .map(
            one ->
                new SharedWords.Choice(
                    one.title(), one.fromRegion(), one.handling(), one.decidedAt()))
        .toList();
  }
}
