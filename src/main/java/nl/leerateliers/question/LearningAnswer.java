package nl.leerateliers.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import nl.leerateliers.publication.ReleasedWords;
import org.jspecify.annotations.Nullable;

/** How far a learning question has been answered in this atelier. */
@Entity
@Table(name = "learning_answer")
public class LearningAnswer {

  @Id
  @Column(name = "question")
  private String question;

  @Column(name = "state")
  private String state;

  @Column(name = "answer")
  private @Nullable String answer;

  @Column(name = "evidence")
  private @Nullable String evidence;

  @Column(name = "data_needed")
  private @Nullable String dataNeeded;

  @Column(name = "source_id")
  private @Nullable String sourceId;

  @Column(name = "place")
  private @Nullable String place;

  @Column(name = "fictitious")
  private boolean fictitious;

  protected LearningAnswer() {}

  /** An answer as somebody wrote it in the portal. */
  static LearningAnswer of(String question, AnswerDraft draft, boolean fictitious) {
    LearningAnswer answer = new LearningAnswer();
    answer.question = question;
    answer.state = draft.state();
    answer.answer = draft.answer().isEmpty() ? null : draft.answer();
    answer.evidence = draft.evidence().isEmpty() ? null : draft.evidence();
    answer.dataNeeded = draft.dataNeeded().isEmpty() ? null : draft.dataNeeded();
    answer.sourceId = draft.source().isEmpty() ? null : draft.source();
    answer.place = draft.place().isEmpty() ? null : draft.place();
    answer.fictitious = fictitious;
    return answer;
  }

  public String question() {
    return question;
  }

  public String state() {
    return state;
  }

  public @Nullable String answer() {
    return answer;
  }

  public @Nullable String evidence() {
    return evidence;
  }

  public @Nullable String dataNeeded() {
    return dataNeeded;
  }

  public @Nullable String sourceId() {
    return sourceId;
  }

  public @Nullable String place() {
    return place;
  }

  public boolean fictitious() {
    return fictitious;
  }

  boolean isFrom(Collection<String> sources) {
    return sourceId != null && sources.contains(sourceId);
  }

  boolean isAnswered() {
    return state.equals("ANSWERED");
  }

  /** As others may read it: in the released words. */
  LearningAnswer inWords(ReleasedWords released) {
    LearningAnswer copy = stateOnly();
    copy.answer = released.words().find("answer").orElse(null);
    copy.evidence = released.words().find("evidence").orElse(null);
    copy.dataNeeded = released.words().find("dataNeeded").orElse(null);
    if (released.isOfAReport()) {
      copy.sourceId = sourceId;
      copy.place = place;
    }
    return copy;
  }

  LearningAnswer stateOnly() {
    LearningAnswer copy = new LearningAnswer();
    copy.question = question;
    copy.state = state;
    copy.fictitious = fictitious;
    return copy;
  }
}
