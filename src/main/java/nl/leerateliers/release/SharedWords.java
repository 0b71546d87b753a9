package nl.leerateliers.release;

import java.time.Instant;
import java.util.List;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.passport.Handling;
import nl.leerateliers.question.CurrentWording;
import nl.leerateliers.question.LearningAnswer;

/**
 * What the nation reads of a region beside its figures. Words have a release by two people of their
 * own, so they do not wait for a snapshot.
 *
 * @param learningPoints the points it shares
 * @param answers to the questions of all, as released
 * @param wordings how it words questions otherwise than they were asked, as released
 * @param choices what it does with points of others, the last choice for each
 */
public record SharedWords(
    List<LearningPoint> learningPoints,
    List<LearningAnswer> answers,
    List<CurrentWording> wordings,
    List<Choice> choices) {

  /** A point of another region and what this one does with it; why stays in the region. */
  public record Choice(String title, String fromRegion, Handling handling, Instant at) {}

  public SharedWords {
    learningPoints = List.copyOf(learningPoints);
    answers = List.copyOf(answers);
    wordings = List.copyOf(wordings);
    choices = List.copyOf(choices);
  }
}
