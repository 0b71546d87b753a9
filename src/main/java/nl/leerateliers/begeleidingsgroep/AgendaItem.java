package nl.leerateliers.begeleidingsgroep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.leerateliers.message.Problem;
import org.jspecify.annotations.Nullable;

/** A subject of a Tuesday meeting, what was decided on it, and what became of that. */
@Entity
@Table(name = "agenda")
public class AgendaItem extends Subject {

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

  AgendaItem(LocalDate meetingOn, ItemKind kind, String subject, @Nullable String origin) {
    super(meetingOn, subject, origin);
    this.kind = kind;
    this.state = ItemState.OPEN;
  }

  /** Where it comes from; a dataset may not say so. */
  @Override
  public ItemKind kind() {
    if (kind != null) {
      return kind;
    }
    return origin() == null ? ItemKind.OWN : ItemKind.QUESTION;
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

  /** Why it was left out or withdrawn. */
  public @Nullable String reason() {
    return reason;
  }

  public boolean isLeftOut() {
    return state == ItemState.LEFT_OUT;
  }

  /** Whether somebody still has something to do for it. */
  public boolean isRunning() {
    return owner != null && (state == ItemState.OPEN || state == ItemState.DECIDED);
  }

  public boolean isOverdueOn(LocalDate day) {
    return dueOn != null && dueOn.isBefore(day);
  }

  boolean says(DecisionDraft draft) {
    return draft.text().equals(decision)
        && draft.owner().equals(owner)
        && dueOn != null
        && draft.dueOn().equals(dueOn.toString());
  }

  /** Takes it off the agenda; the row stays, with the reason. */
  void leaveOut(String why) {
    if (decision != null || kind() == ItemKind.TRANSFER) {
      throw new Problem("agenda-stays", 409, subject());
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
      throw new Problem("decision-closed", 409, subject());
    }
  }
}
