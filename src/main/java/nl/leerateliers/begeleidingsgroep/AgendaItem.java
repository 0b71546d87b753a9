package nl.leerateliers.begeleidingsgroep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.leerateliers.message.Problem;
import org.jspecify.annotations.Nullable;

/** A subject of a Tuesday meeting, and what was decided. */
@Entity
@Table(name = "agenda")
public class AgendaItem {

  private static final int DAYS_IN_A_WEEK = 7;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "meeting_on")
  private LocalDate meetingOn;

  @Column(name = "position")
  private int position;

  @Column(name = "subject")
  private String subject;

  @Column(name = "origin")
  private @Nullable String origin;

  @Column(name = "decision")
  private @Nullable String decision;

  @Column(name = "owner")
  private @Nullable String owner;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ItemState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private @Nullable ItemKind kind;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  protected AgendaItem() {}

  /** A subject that stands on no agenda yet: it has no id. */
  AgendaItem(LocalDate meetingOn, ItemKind kind, String subject, @Nullable String origin) {
    this.id = "";
    this.meetingOn = meetingOn;
    this.kind = kind;
    this.subject = subject;
    this.origin = origin;
    this.state = ItemState.OPEN;
  }

  public String id() {
    return id;
  }

  public LocalDate meetingOn() {
    return meetingOn;
  }

  public int position() {
    return position;
  }

  public String subject() {
    return subject;
  }

  /** The evaluation it comes from, if any. */
  public @Nullable String origin() {
    return origin;
  }

  public @Nullable String decision() {
    return decision;
  }

  public @Nullable String owner() {
    return owner;
  }

  public @Nullable LocalDate dueOn() {
    return dueOn;
  }

  public ItemState state() {
    return state;
  }

  /** Where it comes from; a dataset may not say so. */
  public ItemKind kind() {
    if (kind != null) {
      return kind;
    }
    return origin == null ? ItemKind.OWN : ItemKind.QUESTION;
  }

  /** Why it was left out or withdrawn. */
  public @Nullable String reason() {
    return reason;
  }

  public @Nullable LocalDate closedOn() {
    return closedOn;
  }

  /** What tells it apart on a page: its id, or what it would be. */
  public String key() {
    return id.isEmpty() ? proposedKey() : id;
  }

  /** What it was called before it stood on an agenda. */
  private String proposedKey() {
    return origin == null ? kind().name() : kind().name() + "." + origin;
  }

  /** Whether it has or had this key. */
  public boolean isKnownAs(String key) {
    return key.equals(id) || key.equals(proposedKey());
  }

  /** Whether it stands on no agenda yet. */
  public boolean isProposed() {
    return id.isEmpty();
  }

  public boolean isLeftOut() {
    return state == ItemState.LEFT_OUT;
  }

  /** Whether somebody still has something to do for it. */
  public boolean isRunning() {
    return owner != null && (state == ItemState.OPEN || state == ItemState.DECIDED);
  }

  /** How many whole weeks ago it was on the agenda. */
  public long weeksBefore(LocalDate day) {
    return ChronoUnit.DAYS.between(meetingOn, day) / DAYS_IN_A_WEEK;
  }

  public boolean isOverdueOn(LocalDate day) {
    return dueOn != null && dueOn.isBefore(day);
  }

  void place(String newId, int newPosition) {
    id = newId;
    position = newPosition;
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  void reword(String words) {
    subject = words;
  }

  /** Takes it off the agenda; the row stays, with the reason. */
  void leaveOut(String why) {
    if (decision != null || kind() == ItemKind.TRANSFER) {
      throw new Problem("agenda-stays", 409, subject);
    }
    state = ItemState.LEFT_OUT;
    reason = why;
  }

  void putBack() {
    if (state == ItemState.LEFT_OUT) {
      state = ItemState.OPEN;
      reason = null;
    }
  }

  void decide(DecisionDraft draft) {
    decision = draft.text();
    owner = draft.owner();
    dueOn = LocalDate.parse(draft.dueOn());
    state = ItemState.DECIDED;
    reason = null;
  }

  boolean says(DecisionDraft draft) {
    return draft.text().equals(decision)
        && draft.owner().equals(owner)
        && dueOn != null
        && draft.dueOn().equals(dueOn.toString());
  }

  /** Done. */
  void close(LocalDate day) {
    requireRunning();
    state = ItemState.CLOSED;
    closedOn = day;
  }

  void withdraw(String why, LocalDate day) {
    requireRunning();
    state = ItemState.WITHDRAWN;
    reason = why;
    closedOn = day;
  }

  private void requireRunning() {
    if (!isRunning()) {
      throw new Problem("decision-closed", 409, subject);
    }
  }
}
