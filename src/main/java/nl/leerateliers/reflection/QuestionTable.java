package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.leerateliers.message.Messages;
import nl.leerateliers.question.CurrentWording;
import nl.leerateliers.question.LearningAnswer;

/** How far each learning question is answered in each atelier. */
public record QuestionTable(List<Row> rows) {

  /**
   * One question.
   *
   * @param states one per atelier, in their fixed order; {@code NOT_ASKED} where nothing is
   *     recorded
   * @param wordings how each atelier words it otherwise than it was asked; empty where it does not
   */
  public record Row(String question, List<String> states, List<Optional<CurrentWording>> wordings) {

    /** What a cell of a sheet says: the state, and the wording where that differs. */
    public List<String> texts() {
      return IntStream.range(0, states.size()).mapToObj(this::text).toList();
    }

    private String text(int atelier) {
      String state = Messages.text("learning.state." + states.get(atelier));
      return wordings
          .get(atelier)
          .map(
              one -> Messages.text("compare.questions.worded", state, one.version(), one.wording()))
          .orElse(state);
    }
  }

  private static final String NOT_ASKED = "NOT_ASKED";

  /** Every question that some atelier answered or worded. */
  public static QuestionTable of(CrossAtelierReflection reflection) {
    SortedSet<String> questions = new TreeSet<>(QuestionTable::inOrder);
    reflection.ateliers().forEach(a -> a.answers().forEach(x -> questions.add(x.question())));
    reflection.ateliers().forEach(a -> a.wordings().forEach(x -> questions.add(x.question())));
    List<Row> rows = new ArrayList<>();
    for (String question : questions) {
      rows.add(
          new Row(
              question,
              reflection.ateliers().stream().map(atelier -> state(atelier, question)).toList(),
              reflection.ateliers().stream()
                  .map(atelier -> CurrentWording.of(atelier.wordings(), question))
                  .toList()));
    }
    return new QuestionTable(rows);
  }

  /** The general questions first. */
  private static int inOrder(String one, String other) {
    boolean general = one.startsWith("G");
    return general == other.startsWith("G") ? one.compareTo(other) : general ? -1 : 1;
  }

  private static String state(CrossAtelierReflection.Atelier atelier, String question) {
    return atelier.answers().stream()
        .filter(answer -> answer.question().equals(question))
        .findFirst()
        .map(LearningAnswer::state)
        .orElse(NOT_ASKED);
  }

  /** Whether what an atelier answered is invented. */
  public boolean isFictitious(CrossAtelierReflection.Atelier atelier) {
    return atelier.answers().stream().anyMatch(LearningAnswer::fictitious);
  }
}
