package nl.leerateliers.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import nl.leerateliers.publication.ReleasedWords;
import org.jspecify.annotations.Nullable;

/** What was learnt, with what it rests on. */
@Entity
@Table(name = "learning_point")
public class LearningPoint {

  private static final Set<String> DECIDED_OR_LATER = Set.of("DECIDED", "TAKEN_UP", "VERIFIED");

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "position")
  private int position;

  @Column(name = "title")
  private String title;

  @Column(name = "observation")
  private String observation;

  @Column(name = "explanation")
  private @Nullable String explanation;

  @Column(name = "lesson")
  private @Nullable String lesson;

  @Column(name = "level")
  private String level;

  @Column(name = "state")
  private String state;

  @Column(name = "source_id")
  private String sourceId;

  @Column(name = "place")
  private @Nullable String place;

  @Column(name = "fictitious")
  private boolean fictitious;

  protected LearningPoint() {}

  public String id() {
    return id;
  }

  public int position() {
    return position;
  }

  public String title() {
    return title;
  }

  public String observation() {
    return observation;
  }

  public @Nullable String explanation() {
    return explanation;
  }

  public @Nullable String lesson() {
    return lesson;
  }

  public String level() {
    return level;
  }

  public String state() {
    return state;
  }

  public String sourceId() {
    return sourceId;
  }

  public @Nullable String place() {
    return place;
  }

  public boolean fictitious() {
    return fictitious;
  }

  /** Whether the begeleidingsgroep decided on it; before that it is still being thought about. */
  public boolean isDecided() {
    return DECIDED_OR_LATER.contains(state);
  }

  /** As others may read it: in the released words. */
  LearningPoint inWords(ReleasedWords released) {
    LearningPoint copy = new LearningPoint();
    copy.id = id;
    copy.position = position;
    copy.title = released.words().find("title").orElse(id);
    copy.observation = released.words().part("observation");
    copy.explanation = released.words().find("explanation").orElse(null);
    copy.lesson = released.words().find("lesson").orElse(null);
    copy.level = level;
    copy.state = state;
    copy.sourceId = sourceId;
    copy.place = released.isOfAReport() ? place : null;
    copy.fictitious = fictitious;
    return copy;
  }
}
