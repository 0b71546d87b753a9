package nl.leerateliers.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.claim.Source;
import nl.leerateliers.message.Messages;
import nl.leerateliers.publication.RegionText;
import nl.leerateliers.publication.RegionTexts;
import nl.leerateliers.publication.Words;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** Answers to learning questions as texts that a region may release. */
@ApplicationScoped
public class AnswerTexts extends RegionTexts {

  public static final String KIND = "learning-answer";

  private final RegionDatabase database;

  @Inject
  AnswerTexts(RegionDatabase database) {
    super(KIND);
    this.database = database;
  }

  @Override
  public List<RegionText> in(Region region) {
    return database.read(
        region,
        em -> {
          List<String> reports = Source.reports(em);
          return LearningAnswers.all(em).stream()
              .filter(answer -> !words(answer).isEmpty())
              .map(
                  answer ->
                      text(
                          region,
                          answer.question(),
                          Messages.text("learning.question." + answer.question()),
                          "leervragen/" + answer.question(),
                          words(answer),
                          answer.fictitious(),
                          RegionText.standing(
                              answer.fictitious(), answer.isFrom(reports), answer.isAnswered())))
              .toList();
        });
  }

  static Words words(LearningAnswer answer) {
    return Words.of("answer", answer.answer())
        .and("evidence", answer.evidence())
        .and("dataNeeded", answer.dataNeeded());
  }
}
