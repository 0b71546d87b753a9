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

  @Column(name = "own_organisation")
  private @Nullable String ownOrganisation;

  @Column(name = "transfer")
  private @Nullable String transfer;

  protected LearningPoint() {}

  /** A new one, that starts as an observation. */
  public static LearningPoint written(
      String id,
      int position,
      String title,
      String observation,
      String explanation,
      String lesson,
      String level,
      String sourceId,
      String ownOrganisation,
      boolean fictitious) {
    LearningPoint point = new LearningPoint();
    point.id = id;
    point.position = position;
    point.title = title;
    point.observation = observation;
    point.explanation = explanation.isEmpty() ? null : explanation;
    point.lesson = lesson.isEmpty() ? null : lesson;
    point.level = level;
    point.state = "OBSERVATION";
    point.sourceId = sourceId;
    point.ownOrganisation = ownOrganisation;
    point.fictitious = fictitious;
    return point;
  }

  /** Says it in other words; what it said before is kept beside it. */
  public void correct(
      String newTitle, String newObservation, String newExplanation, String newLesson) {
    title = newTitle;
    observation = newObservation;
    explanation = newExplanation.isEmpty() ? null : newExplanation;
    lesson = newLesson.isEmpty() ? null : newLesson;
  }

  /** Comes to another state; who, when and why is written beside it. */
  public void become(String next) {
    state = next;
  }

  /** Says whose point it is; only once. */
  public void belongsTo(String organisation) {
    if (ownOrganisation != null) {
      throw new IllegalStateException("Point " + id + " belongs to " + ownOrganisation);
    }
    ownOrganisation = organisation;
  }

  /** The ways in which it is passed on: codes with a space between. */
  public void passedOnBy(String ways) {
    transfer = ways.isEmpty() ? null : ways;
  }

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

  /** The organisation that brought it in; null while nobody said. */
  public @Nullable String ownOrganisation() {
    return ownOrganisation;
  }

  /** The ways in which it is passed on: codes with a space between. */
  public String transfer() {
    return transfer == null ? "" : transfer;
  }

  /** Whether it waits for the begeleidingsgroep. */
  public boolean awaitsDecision() {
    return state.equals("LEARNING_POINT");
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
