package nl.leerateliers.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Cards of the wall that belong together, under a name; cards of a later week may join. */
@Entity
@Table(name = "evaluation_group")
public class EvaluationGroup implements Pin {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "made_on")
  private LocalDate madeOn;

  @Column(name = "title")
  private String title;

  @Column(name = "for_begeleidingsgroep")
  private boolean forBegeleidingsgroep;

  @Column(name = "principle")
  private @Nullable Integer principle;

  @Column(name = "tension")
  private @Nullable Integer tension;

  @Column(name = "card_id")
  private @Nullable String cardId;

  @Column(name = "learning_point")
  private @Nullable String learningPoint;

  protected EvaluationGroup() {}

  EvaluationGroup(String id, LocalDate madeOn, String title) {
    this.id = id;
    this.madeOn = madeOn;
    this.title = title;
  }

  @Override
  public String id() {
    return id;
  }

  public LocalDate madeOn() {
    return madeOn;
  }

  public String title() {
    return title;
  }

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

  public @Nullable String learningPoint() {
    return learningPoint;
  }

  @Override
  public @Nullable String value(PinField field) {
    return switch (field) {
      case TITLE -> title;
      case QUESTION -> forBegeleidingsgroep ? "yes" : "";
      case PRINCIPLE -> Pin.text(principle);
      case TENSION -> Pin.text(tension);
      case CASE -> Pin.text(cardId);
      case LEARNING_POINT -> Pin.text(learningPoint);
      case LEVEL, GROUP, MERGED -> null;
    };
  }

  @Override
  public void put(PinField field, String value) {
    switch (field) {
      case TITLE -> title = value;
      case QUESTION -> forBegeleidingsgroep = value.equals("yes");
      case PRINCIPLE -> principle = Pin.number(value);
      case TENSION -> tension = Pin.number(value);
      case CASE -> cardId = Pin.orNull(value);
      case LEARNING_POINT -> learningPoint = Pin.orNull(value);
      case LEVEL, GROUP, MERGED -> throw new IllegalArgumentException("A group has no " + field);
    }
  }
}
