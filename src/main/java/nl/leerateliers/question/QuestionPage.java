package nl.leerateliers.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;
import java.util.Map;
import nl.leerateliers.claim.Sources;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The page of one learning question in a region. */
@RequestScoped
class QuestionPage {

  private static final List<String> STEPS = List.of("0", "1", "2", "3", "4", "5", "6");

  @Inject private Access access;
  @Inject private QuestionBoards boards;
  @Inject private WriteAnswer answers;
  @Inject private Sources sources;
  @Inject private Models models;

  String show(Region region, Question question) {
    QuestionBoard.Row row = boards.row(region, question);
    List<AnswerChange> history = answers.history(region, question);
    AnswerDraft typed = (AnswerDraft) models.get("answerDraft");
    models.put("region", region);
    models.put("row", row);
    LearningAnswer now = row.answer();
    models.put("words", now == null ? null : AnswerTexts.words(now));
    models.put("history", history);
    models.put("sources", sources.in(region));
    models.put("states", AnswerDraft.STATES);
    models.put("steps", STEPS);
    // With the mark of now, so that whoever has read the other words can keep their own.
    models.put(
        "answer",
        typed == null
            ? AnswerDraft.of(row.answer())
            : models.get("refused") == null ? typed : typed.after(row.answer()));
    models.put("mayAnswer", access.may(Permission.ANSWER_QUESTIONS, region));
    models.put("mayPropose", access.may(Permission.INTERPRET, region));
    models.put("mayDecide", access.may(Permission.DECIDE_FOR_REGION, region));
    for (String faults :
        List.of("answerFaults", "wordingFaults", "proposalFaults", "decisionFaults")) {
      if (models.get(faults) == null) {
        models.put(faults, Map.of());
      }
    }
    Object draft = models.get("proposalDraft");
    models.put("proposing", draft != null);
    models.put("proposal", draft == null ? ProposalDraft.empty() : draft);
    return "question/question.xhtml";
  }
}
