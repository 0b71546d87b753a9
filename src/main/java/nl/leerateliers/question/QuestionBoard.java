package nl.leerateliers.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The learning questions of a region: the general ones, and those of each organisation. */
public record QuestionBoard(List<Group> groups) {

  /**
   * Questions that belong together.
   *
   * @param name of the organisation; null for the general questions
   * @param rows none where the organisation has no question
   */
  public record Group(@Nullable String name, List<Row> rows) {}

  /**
   * A question as it stands in the region.
   *
   * @param wordings its versions in this region, the oldest first; none where it was not reworded
   * @param answer null where nothing is recorded
   */
  public record Row(
      Question question,
      List<QuestionWording> wordings,
      @Nullable LearningAnswer answer,
      List<DataProposal> proposals) {

    /** The question in the words of the region. */
    public String wording() {
      return wordings.isEmpty() ? question.asked() : wordings.get(wordings.size() - 1).wording();
    }

    /** The number of the last version; 0 for how it was asked. */
    public int version() {
      return wordings.isEmpty() ? 0 : wordings.get(wordings.size() - 1).number();
    }

    public String state() {
      return answer == null ? "NOT_ASKED" : answer.state();
    }
  }

  /** How many questions are in a state. */
  public long count(String state) {
    return groups.stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.state().equals(state))
        .count();
  }
}
