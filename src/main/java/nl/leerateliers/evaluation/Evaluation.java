package nl.leerateliers.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import nl.leerateliers.security.Role;
import org.jspecify.annotations.Nullable;

/** A top, a tip, or an evaluation of a day or a week. */
@Entity
public class Evaluation implements Pin {

  @Id
  @Column(name = "id")
  private String id;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private EvaluationKind kind;

  @Column(name = "given_on")
  private LocalDate givenOn;

  @Column(name = "organisation")
  private @Nullable String organisation;

  @Column(name = "text")
  private String text;

  @Column(name = "for_begeleidingsgroep")
  private boolean forBegeleidingsgroep;

  @Column(name = "principle")
  private @Nullable Integer principle;

  @Column(name = "tension")
  private @Nullable Integer tension;

  @Column(name = "card_id")
  private @Nullable String cardId;

  @Enumerated(EnumType.STRING)
  @Column(name = "level")
  private @Nullable ReflectionLevel level;

  @Enumerated(EnumType.STRING)
  @Column(name = "author_role")
  private @Nullable Role authorRole;

  @Column(name = "learning_point")
  private @Nullable String learningPoint;

  @Column(name = "group_id")
  private @Nullable String groupId;

  @Column(name = "merged_into")
  private @Nullable String mergedInto;

  protected Evaluation() {}

  /** What somebody typed, without faults. */
  Evaluation(String id, EvaluationDraft draft, Role authorRole) {
    this.id = id;
    this.kind = draft.evaluationKind();
    this.givenOn = draft.day();
    this.organisation = draft.organisation().isEmpty() ? null : draft.organisation();
    this.text = draft.text();
    this.authorRole = authorRole;
  }

  /** Says it in other words. */
  void correct(String words) {
    text = words;
  }

  @Override
  public String id() {
    return id;
  }

  public EvaluationKind kind() {
    return kind;
  }

  public LocalDate givenOn() {
    return givenOn;
  }

  public @Nullable String organisation() {
    return organisation;
  }

  public String text() {
    return text;
  }

  /** Whether it is a question or a matter for the begeleidingsgroep. */
  public boolean forBegeleidingsgroep() {
    return forBegeleidingsgroep;
  }

  public @Nullable Integer principle() {
    return principle;
  }

  public @Nullable Integer tension() {
    return tension;
  }

  public @Nullable String cardId() {
    return cardId;
  }

  /** The level of reflection, where somebody chose one. */
  public @Nullable ReflectionLevel level() {
    return level;
  }

  /** The role its writer had then; unknown in older datasets. */
  public @Nullable Role authorRole() {
    return authorRole;
  }

  /** The id of the learning point it is linked to. */
  public @Nullable String learningPoint() {
    return learningPoint;
  }

  /** The id of the group it hangs in on the wall. */
  public @Nullable String groupId() {
    return groupId;
  }

  /** The id of the evaluation that says the same, under which it is shown. */
  public @Nullable String mergedInto() {
    return mergedInto;
  }

  @Override
  public @Nullable String value(PinField field) {
    return switch (field) {
      case TITLE -> null;
      case QUESTION -> forBegeleidingsgroep ? "yes" : "";
      case PRINCIPLE -> Pin.text(principle);
      case TENSION -> Pin.text(tension);
      case CASE -> Pin.text(cardId);
      case LEARNING_POINT -> Pin.text(learningPoint);
      case LEVEL -> Pin.text(level);
      case GROUP -> Pin.text(groupId);
      case MERGED -> Pin.text(mergedInto);
    };
  }

  @Override
  public void put(PinField field, String value) {
    switch (field) {
      case TITLE -> throw new IllegalArgumentException("A card has no title");
      case QUESTION -> forBegeleidingsgroep = value.equals("yes");
      case PRINCIPLE -> principle = Pin.number(value);
      case TENSION -> tension = Pin.number(value);
      case CASE -> cardId = Pin.orNull(value);
      case LEARNING_POINT -> learningPoint = Pin.orNull(value);
      case LEVEL -> level = ReflectionLevel.ofCode(value).orElse(null);
      case GROUP -> groupId = Pin.orNull(value);
      case MERGED -> mergedInto = Pin.orNull(value);
    }
  }

  /** The evaluation without the card it was linked to, for who may not see cases. */
  Evaluation withoutCase() {
    Evaluation copy = new Evaluation();
    copy.id = id;
    copy.kind = kind;
    copy.givenOn = givenOn;
    copy.organisation = organisation;
    copy.text = text;
    copy.forBegeleidingsgroep = forBegeleidingsgroep;
    copy.principle = principle;
    copy.tension = tension;
    copy.level = level;
    copy.authorRole = authorRole;
    copy.learningPoint = learningPoint;
    copy.groupId = groupId;
    copy.mergedInto = mergedInto;
    return copy;
  }
}
