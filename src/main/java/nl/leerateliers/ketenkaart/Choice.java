package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Step 4: the chosen intervention, and how the criminal case was disposed of. */
@Embeddable
public class Choice {

  @Enumerated(EnumType.STRING)
  @Column(name = "intervention_kind")
  private @Nullable InterventionKind interventionKind;

  @Column(name = "intervention")
  private @Nullable String intervention;

  @Column(name = "intervention_why")
  private @Nullable String interventionWhy;

  @Column(name = "regular_disposition")
  private @Nullable String regularDisposition;

  @Enumerated(EnumType.STRING)
  @Column(name = "disposition_kind")
  private @Nullable DispositionKind dispositionKind;

  @Column(name = "other_than_regular")
  private @Nullable Boolean otherThanRegular;

  @Enumerated(EnumType.STRING)
  @Column(name = "care_outcome")
  private @Nullable CareOutcome careOutcome;

  @Column(name = "provable")
  private @Nullable Boolean provable;

  @Column(name = "restraining_order_given")
  private @Nullable Boolean restrainingOrderGiven;

  @Column(name = "behaviour_order")
  private @Nullable Boolean behaviourOrder;

  @Column(name = "joint_plan")
  private @Nullable Boolean jointPlan;

  protected Choice() {}

  public @Nullable InterventionKind interventionKind() {
    return interventionKind;
  }

  public @Nullable String intervention() {
    return intervention;
  }

  public @Nullable String interventionWhy() {
    return interventionWhy;
  }

  public @Nullable String regularDisposition() {
    return regularDisposition;
  }

  public @Nullable DispositionKind dispositionKind() {
    return dispositionKind;
  }

  public @Nullable Boolean otherThanRegular() {
    return otherThanRegular;
  }

  public @Nullable CareOutcome careOutcome() {
    return careOutcome;
  }

  public @Nullable Boolean provable() {
    return provable;
  }

  public @Nullable Boolean restrainingOrderGiven() {
    return restrainingOrderGiven;
  }

  public @Nullable Boolean behaviourOrder() {
    return behaviourOrder;
  }

  public @Nullable Boolean jointPlan() {
    return jointPlan;
  }
}
