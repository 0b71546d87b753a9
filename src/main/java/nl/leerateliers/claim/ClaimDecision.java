package nl.leerateliers.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A region's decision to go by one of the claims on a figure. */
@Entity
@Table(name = "claim_decision")
public class ClaimDecision {

  @Id
  @Column(name = "number")
  private int number;

  @Column(name = "form_key")
  private String formKey;

  @Column(name = "indicator")
  private String indicator;

  @Column(name = "claim_id")
  private String claimId;

  @Column(name = "claim_said")
  private String claimSaid;

  @Column(name = "claim_place")
  private String claimPlace;

  @Column(name = "taken_by")
  private String takenBy;

  @Column(name = "taken_on")
  private LocalDate takenOn;

  @Column(name = "reason")
  private String reason;

  @Column(name = "account")
  private String account;

  @Column(name = "recorded_at")
  private OffsetDateTime recordedAt;

  @Column(name = "revoked_by")
  private @Nullable String revokedBy;

  @Column(name = "revoked_at")
  private @Nullable OffsetDateTime revokedAt;

  @Column(name = "revoked_reason")
  private @Nullable String revokedReason;

  protected ClaimDecision() {}

  ClaimDecision(int number, Claim claim, DecisionDraft draft, String account, OffsetDateTime at) {
    this.number = number;
    this.formKey = draft.key();
    this.indicator = claim.indicator();
    this.claimId = claim.id();
    this.claimSaid = claim.said();
    this.claimPlace = claim.place();
    this.takenBy = draft.takenBy();
    this.takenOn = LocalDate.parse(draft.takenOn());
    this.reason = draft.reason();
    this.account = account;
    this.recordedAt = at;
  }

  public int number() {
    return number;
  }

  String formKey() {
    return formKey;
  }

  public String indicator() {
    return indicator;
  }

  public String claimId() {
    return claimId;
  }

  /** What the claim said when it was decided. */
  public String claimSaid() {
    return claimSaid;
  }

  public String claimPlace() {
    return claimPlace;
  }

  public String takenBy() {
    return takenBy;
  }

  public LocalDate takenOn() {
    return takenOn;
  }

  public String reason() {
    return reason;
  }

  public String account() {
    return account;
  }

  public Instant recordedAt() {
    return recordedAt.toInstant();
  }

  public boolean isRevoked() {
    return revokedAt != null;
  }

  public @Nullable String revokedBy() {
    return revokedBy;
  }

  public @Nullable Instant revokedAt() {
    return revokedAt == null ? null : revokedAt.toInstant();
  }

  public @Nullable String revokedReason() {
    return revokedReason;
  }

  /** Whether it is about this claim as it stands now; an import may have brought another one. */
  boolean isAbout(Claim claim) {
    return claimId.equals(claim.id())
        && claimSaid.equals(claim.said())
        && claimPlace.equals(claim.place());
  }

  Preference preference() {
    return new Preference(takenOn, takenBy, reason);
  }

  void revoke(String why, String by, OffsetDateTime at) {
    revokedBy = by;
    revokedAt = at;
    revokedReason = why;
  }
}
