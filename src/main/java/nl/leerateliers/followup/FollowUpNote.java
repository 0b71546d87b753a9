package nl.leerateliers.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One revision of a feedback, or of what is known of the impact. It is never changed. */
@Entity
@Table(name = "follow_up_note")
public class FollowUpNote {

  /** The part that says what is known of the impact; every other part is a feedback. */
  static final String FINDING = "finding";

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "card_id")
  private String cardId;

  @Enumerated(EnumType.STRING)
  @Column(name = "moment")
  private Moment moment;

  @Column(name = "part")
  private String part;

  @Column(name = "revision")
  private int revision;

  @Enumerated(EnumType.STRING)
  @Column(name = "person")
  private @Nullable Person person;

  @Column(name = "organisation")
  private @Nullable String organisation;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private @Nullable Outcome outcome;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel")
  private @Nullable Channel channel;

  @Column(name = "given_on")
  private @Nullable LocalDate givenOn;

  @Column(name = "text")
  private @Nullable String text;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "account")
  private String account;

  @Column(name = "recorded_at")
  private OffsetDateTime recordedAt;

  protected FollowUpNote() {}

  FollowUpNote(
      String id,
      String cardId,
      Moment moment,
      String part,
      int revision,
      FollowUpDraft draft,
      String account,
      OffsetDateTime now) {
    this.id = id;
    this.cardId = cardId;
    this.moment = moment;
    this.part = part;
    this.revision = revision;
    this.person = draft.person();
    this.organisation = draft.organisation();
    this.outcome = draft.came();
    this.channel = draft.asked();
    this.givenOn = draft.day();
    this.text = FollowUpDraft.orNull(draft.text());
    this.reason = FollowUpDraft.orNull(draft.reason());
    this.account = account;
    this.recordedAt = now;
  }

  boolean isFinding() {
    return part.equals(FINDING);
  }

  public String id() {
    return id;
  }

  public String cardId() {
    return cardId;
  }

  public Moment moment() {
    return moment;
  }

  public String part() {
    return part;
  }

  public int revision() {
    return revision;
  }

  public @Nullable Person person() {
    return person;
  }

  public @Nullable String organisation() {
    return organisation;
  }

  public @Nullable Outcome outcome() {
    return outcome;
  }

  public @Nullable Channel channel() {
    return channel;
  }

  public @Nullable LocalDate givenOn() {
    return givenOn;
  }

  public @Nullable String text() {
    return text;
  }

  public @Nullable String reason() {
    return reason;
  }

  public String account() {
    return account;
  }

  public OffsetDateTime recordedAt() {
    return recordedAt;
  }
}
