package nl.leerateliers.passport;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.leerateliers.security.Visitor;
import org.jspecify.annotations.Nullable;

/** What a learning point rests on, besides the source it came with. */
@Entity
@Table(name = "learning_evidence")
public class PointEvidence {

  /** The named kinds of evidence. */
  public enum Kind {
    OBSERVATION,
    INTERVIEW,
    CARD,
    WEEK_EVALUATION,
    WEEK_REFLECTION,
    REPORT,
    MEETING
  }

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "point_id")
  private String pointId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Kind kind;

  @Column(name = "reference")
  private String reference;

  @Column(name = "note")
  private @Nullable String note;

  @JsonbTransient
  @Column(name = "account")
  private String account;

  @Column(name = "added_at")
  private OffsetDateTime addedAt;

  protected PointEvidence() {}

  PointEvidence(String pointId, EvidenceDraft draft, Visitor by, OffsetDateTime now) {
    this.id = UUID.randomUUID().toString();
    this.pointId = pointId;
    this.kind = Kind.valueOf(draft.kind());
    this.reference = draft.reference();
    this.note = draft.note().isEmpty() ? null : draft.note();
    this.account = by.account();
    this.addedAt = now;
  }

  public Kind kind() {
    return kind;
  }

  /** The id of a card, an evaluation or a source. */
  public String reference() {
    return reference;
  }

  public boolean isCard() {
    return kind == Kind.CARD;
  }

  public @Nullable String note() {
    return note;
  }

  public Instant addedAt() {
    return addedAt.toInstant();
  }
}
