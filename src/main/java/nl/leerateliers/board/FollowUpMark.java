package nl.leerateliers.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Something that an organisation is to do for a case, from a day on, until it is closed. */
@Entity
@Table(name = "follow_up_mark")
public class FollowUpMark {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "card_id")
  private String cardId;

  @Column(name = "what")
  private String what;

  @Column(name = "step")
  private @Nullable Integer step;

  @Column(name = "owner")
  private String owner;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "put_by")
  private String putBy;

  @Column(name = "put_at")
  private OffsetDateTime putAt;

  @Column(name = "closed_by")
  private @Nullable String closedBy;

  @Column(name = "closed_at")
  private @Nullable OffsetDateTime closedAt;

  protected FollowUpMark() {}

  FollowUpMark(String cardId, MarkDraft draft, String account, OffsetDateTime at) {
    this.id = draft.key();
    this.cardId = cardId;
    this.what = draft.what();
    this.step = draft.stepNumber();
    this.owner = draft.owner();
    this.dueOn = LocalDate.parse(draft.dueOn());
    this.putBy = account;
    this.putAt = at;
  }

  public String id() {
    return id;
  }

  public String cardId() {
    return cardId;
  }

  public String what() {
    return what;
  }

  /** The step of the card it is about, if any. */
  public @Nullable Integer step() {
    return step;
  }

  /** The code of the organisation that is to do it. */
  public String owner() {
    return owner;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public String putBy() {
    return putBy;
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  public @Nullable String closedBy() {
    return closedBy;
  }

  public @Nullable Instant closedAt() {
    return closedAt == null ? null : closedAt.toInstant();
  }

  /** Closes it; what is closed stays as it was. */
  void close(String account, OffsetDateTime at) {
    if (closedAt == null) {
      closedBy = account;
      closedAt = at;
    }
  }
}
