package nl.leerateliers.passport;

import java.util.List;
import java.util.stream.Stream;
import nl.leerateliers.claim.Source;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.publication.Words;

/**
 * A learning point with all that is known of its way.
 *
 * @param words as they are now, for the release
 * @param source what it came with
 * @param steps the oldest first
 * @param replaced what another dataset took the place of, the oldest first
 * @param changes of its words, the newest first
 */
public record Passport(
    LearningPoint point,
    Words words,
    Source source,
    List<PointStep> steps,
    List<ReplacedSteps> replaced,
    List<PointEvidence> evidence,
    List<PointChange> changes) {

  public Passport {
    steps = List.copyOf(steps);
    replaced = List.copyOf(replaced);
    evidence = List.copyOf(evidence);
    changes = List.copyOf(changes);
  }

  /** How many times its words were corrected. */
  public int corrections() {
    return changes.isEmpty() ? 0 : changes.get(0).number();
  }

  public PointState state() {
    return PointState.valueOf(point.state());
  }

  /** Whether the dataset, and not a step made here, says how far it is. */
  public boolean isStateOfDataset() {
    return steps.isEmpty() || steps.get(steps.size() - 1).isOfDataset();
  }

  /** Whether all it rests on is one and the same source. */
  public boolean restsOnOneSource() {
    return Stream.concat(Stream.of(source.id()), evidence.stream().map(PointEvidence::reference))
            .distinct()
            .count()
        == 1;
  }

  public List<String> transfer() {
    return Transfer.of(point.transfer());
  }
}
