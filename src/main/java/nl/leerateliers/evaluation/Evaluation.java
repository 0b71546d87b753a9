package nl.leerateliers.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A top, a tip, or an evaluation of a day or a week. */
@Entity
public class Evaluation {

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

  protected Evaluation() {}

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
    return copy;
  }
}
