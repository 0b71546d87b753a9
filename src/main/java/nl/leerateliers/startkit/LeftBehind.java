package nl.leerateliers.startkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerateliers.handover.Handovers;
import nl.leerateliers.learning.LearningPoints;
import nl.leerateliers.message.Messages;
import nl.leerateliers.question.DataProposals;
import nl.leerateliers.question.LearningAnswers;
import nl.leerateliers.question.Question;
import nl.leerateliers.question.SharedProposal;
import nl.leerateliers.region.Region;

/** What a region leaves to later ateliers, in the words that it lets others read. */
@ApplicationScoped
class LeftBehind {

  private static final int OBSERVATIONS = 3;

  private final LearningAnswers answers;
  private final LearningPoints points;
  private final DataProposals proposals;
  private final Handovers handovers;

  @Inject
  LeftBehind(
      LearningAnswers answers,
      LearningPoints points,
      DataProposals proposals,
      Handovers handovers) {
    this.answers = answers;
    this.points = points;
    this.proposals = proposals;
    this.handovers = handovers;
  }

  /**
   * All it leaves.
   *
   * @param first whether it was the first atelier, whose report makes the three observations
   */
  List<KitItem> by(Region region, boolean first) {
    List<KitItem> items = new ArrayList<>();
    answers.sharedBy(region).stream()
        .filter(answer -> !answer.state().equals("ANSWERED"))
        .forEach(
            answer ->
                items.add(
                    new KitItem(
                        ItemKind.QUESTION,
                        answer.question(),
                        Question.find(answer.question()).map(Question::asked).orElse(""),
                        Arrays.asList(answer.answer(), answer.dataNeeded()),
                        Messages.text("learning.state." + answer.state()),
                        answer.fictitious())));
    points
        .sharedBy(region)
        .forEach(
            point ->
                items.add(
                    new KitItem(
                        ItemKind.LEARNING_POINT,
                        point.id(),
                        point.title(),
                        Arrays.asList(point.observation(), point.lesson()),
                        Messages.text("learning.pointState." + point.state()),
                        point.fictitious())));
    for (int i = 1; first && i <= OBSERVATIONS; i++) {
      items.add(
          new KitItem(
              ItemKind.OBSERVATION,
              "O" + i,
              Messages.text("startkit.observation." + i),
              List.of(Messages.text("startkit.observation.source")),
              "",
              false));
    }
    handovers
        .toNextAtelier(region)
        .forEach(
            (id, what) ->
                items.add(
                    new KitItem(ItemKind.HANDOVER, id, what, List.of(), "", region.fictitious())));
    proposals.sharedBy(region).forEach(each -> items.add(field(each, region)));
    return items;
  }

  private static KitItem field(SharedProposal proposal, Region region) {
    return new KitItem(
        ItemKind.CARD_FIELD,
        proposal.id(),
        proposal.label(),
        List.of(Question.find(proposal.question()).map(Question::asked).orElse(""), proposal.why()),
        "",
        region.fictitious(),
        proposal.step(),
        proposal.options());
  }
}
