package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.jspecify.annotations.Nullable;

/** What one organisation brought in: its row in steps 2 and 6. */
@Entity
@IdClass(ContributionKey.class)
public class Contribution {

  @Id
  @Column(name = "card_id")
  private String cardId;

  @Id
  @Column(name = "organisation")
  private String organisation;

  @Column(name = "activity")
  private @Nullable String activity;

  @Column(name = "from_whom")
  private @Nullable String fromWhom;

  @Column(name = "not_obtained")
  private @Nullable String notObtained;

  @Column(name = "minutes")
  private @Nullable Integer minutes;

  @Column(name = "added_value")
  private @Nullable Boolean addedValue;

  @Column(name = "demand")
  private @Nullable String demand;

  @Column(name = "not_obtained_reason")
  private @Nullable String notObtainedReason;

  @Column(name = "obtained_by")
  private @Nullable String obtainedBy;

  protected Contribution() {}

  public String cardId() {
    return cardId;
  }

  public String organisation() {
    return organisation;
  }

  public @Nullable String activity() {
    return activity;
  }

  public @Nullable String fromWhom() {
    return fromWhom;
  }

  public @Nullable String notObtained() {
    return notObtained;
  }

  public @Nullable Integer minutes() {
    return minutes;
  }

  public @Nullable Boolean addedValue() {
    return addedValue;
  }

  public @Nullable String demand() {
    return demand;
  }

  public @Nullable String notObtainedReason() {
    return notObtainedReason;
  }

  public @Nullable String obtainedBy() {
    return obtainedBy;
  }
}
