package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Grid;
import nl.leerateliers.question.CurrentWording;
import nl.leerateliers.question.LearningAnswer;

/** The learning questions in the order of the source: general ones, then those of organisations. */
final class Questions {

  static final List<String> GENERAL = List.of("G1", "G2", "G3", "G4", "G5", "G6");
  static final List<String> OF_ORGANISATIONS =
      List.of("RVDK1", "RVDK2", "OM1", "OM2", "HALT1", "RECLASSERING1", "VT1", "VT2");

  private Questions() {}

  static List<String> all() {
    List<String> all = new ArrayList<>(GENERAL);
    all.addAll(OF_ORGANISATIONS);
    return all;
  }

  static String wording(String question) {
    return text("learning.question." + question);
  }

  /** In the words of the region, with the version where that is not how it was asked. */
  static String wording(List<CurrentWording> wordings, String question) {
    return CurrentWording.of(wordings, question)
        .map(one -> text("report.questions.version", one.wording(), one.version()))
        .orElseGet(() -> wording(question));
  }

  static Optional<LearningAnswer> answer(List<LearningAnswer> answers, String question) {
    return answers.stream().filter(answer -> answer.question().equals(question)).findFirst();
  }

  static String state(Optional<LearningAnswer> answer) {
    return text("learning.state." + answer.map(LearningAnswer::state).orElse("NOT_ASKED"));
  }

  /** All questions as they were asked, and as the region words them now. */
  static List<Block> list(List<CurrentWording> wordings) {
    List<Block> items = new ArrayList<>();
    items.add(new Block.Subtitle(text("report.questions.general")));
    for (int i = 0; i < GENERAL.size(); i++) {
      items.add(new Block.Item((i + 1) + ".", both(wordings, GENERAL.get(i)), ""));
    }
    items.add(new Block.Subtitle(text("report.questions.own")));
    for (String question : OF_ORGANISATIONS) {
      items.add(new Block.Item("•", both(wordings, question), ""));
    }
    return items;
  }

  private static String both(List<CurrentWording> wordings, String question) {
    return CurrentWording.of(wordings, question)
        .map(one -> text("report.questions.both", wording(question), one.version(), one.wording()))
        .orElseGet(() -> wording(question));
  }

  /** The board: how far each question is answered. */
  static Block board(List<LearningAnswer> answers, List<CurrentWording> wordings, String foot) {
    List<List<String>> rows = new ArrayList<>();
    for (String question : all()) {
      Optional<LearningAnswer> answer = answer(answers, question);
      rows.add(
          List.of(
              wording(wordings, question),
              state(answer),
              answer.map(LearningAnswer::evidence).map(String::valueOf).orElse("")));
    }
    return new Block.Table(
        text("report.results.board"),
        text("report.results.board.measure"),
        Grid.T3,
        List.of(text("report.head.question"), text("report.head.state"), text("report.head.basis")),
        rows,
        foot);
  }
}
